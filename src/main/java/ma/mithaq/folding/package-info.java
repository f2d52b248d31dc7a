/**
 * What makes two spellings the same: letters folded to one form, with the positions in the original text, and the terms
 * under which a text is found. The writer of a dossier, its check and the search all fold with this package.
 */
package ma.mithaq.folding;
