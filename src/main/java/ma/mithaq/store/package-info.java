/**
 * SQLite: judging, opening, reading and building dossiers, and the user's state.
 *
 * <p>Nothing here knows of JavaFX. A store belongs to the one thread that uses it.
 */
package ma.mithaq.store;
