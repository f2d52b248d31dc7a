package ma.mithaq.ui.search;

import java.util.Optional;
import ma.mithaq.ui.keyboard.Shortcut;

/**
 * A command of the program that can be found by its name.
 *
 * @param name     what it is called in the language shown
 * @param shortcut the keys that do it too
 * @param action   does it
 */
public record Command(String name, Optional<Shortcut> shortcut, Runnable action) {
}
