/**
 * The program's messages in three languages, and how it writes dates, numbers and counts in them.
 *
 * <p>The messages are in property files named {@code <bundle>_<language>.properties}; a key's first part says what it
 * is about, and numbered placeholders such as <code>{0}</code> take the arguments.
 */
package ma.mithaq.text;
