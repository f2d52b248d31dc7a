/** Another edition of the open dossier that was opened before: that there is one, and what was changed. */
package ma.mithaq.ui.edition;
