/**
 * What makes two spellings the same: letters folded to one form, with the way back to the text as it is written, and
 * the terms under which a text is found. The writer of a dossier, its judge and the search all fold by this package.
 */
package ma.mithaq.folding;
