/** A dossier's pages on paper, and how they are printed: laid out for paper, not copied from the window. */
package ma.mithaq.ui.print;
