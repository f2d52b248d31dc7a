/**
 * SQLite: judging, opening, reading and building a dossier, and the user's own state.
 *
 * <p>Nothing here knows of JavaFX. A store belongs to the one thread that uses it.
 */
package ma.mithaq.store;
