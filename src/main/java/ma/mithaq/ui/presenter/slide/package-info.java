/** The slides of a dossier as they are drawn: one class for each kind, and the rule by which they fill the screen. */
package ma.mithaq.ui.presenter.slide;
