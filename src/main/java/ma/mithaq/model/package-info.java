/**
 * What a dossier says: the agreement, its parties, the people and bodies in it, and where each fact comes from.
 *
 * <p>Records and enums only; nothing here knows of files, windows or SQLite. Lists are in the order in which they are
 * shown: protocol order for people, the source's order for pillars, measures and values.
 */
package ma.mithaq.model;
