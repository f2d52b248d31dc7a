package ma.mithaq.ui.search;

/**
 * Something that the program does and that can be found by its name.
 *
 * @param name   what it is called in the language shown
 * @param action does it
 */
public record Command(String name, Runnable action) {
}
