/**
 * A dossier as its source has it: entries with fields, in the order in which people read and write them. One table says
 * which fields each kind has; what writes a source and what compares two editions both follow it. Nothing here knows
 * where the entries come from: a file, or a draft.
 */
package ma.mithaq.source;
