package ma.mithaq.ui.search;

/**
 * A command of the program that can be found by its name.
 *
 * @param name   its name in the language shown
 * @param action performs it
 */
public record Command(String name, Runnable action) {
}
