package ma.mithaq.ui.about;

import java.util.List;
import ma.mithaq.ui.keyboard.Shortcut;

/**
 * A line of the page of help.
 *
 * @param shortcuts the keys, any of which does it
 * @param words     what they do
 */
public record KeyHelp(List<Shortcut> shortcuts, String words) {
}
