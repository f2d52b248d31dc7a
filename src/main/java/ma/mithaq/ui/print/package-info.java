/** The pages of a dossier as they stand on paper, and the way there: made anew for it, not taken from the window. */
package ma.mithaq.ui.print;
