/**
 * The slides of a dossier as a presentation for PowerPoint, Impress and the like: the same slides that presenting
 * shows, as texts, tables and shapes that can be edited. Positions are in points, x in the reading direction.
 */
package ma.mithaq.export.deck;
