/**
 * The slides of a dossier as a presentation for PowerPoint, Impress and the like: the same slides that presenting
 * shows, of texts, tables and shapes that can be edited. Places are in points, x in the direction of reading.
 */
package ma.mithaq.export.deck;
