/** Taking a dossier away: what, in which language and format, and where to; then how far it is, and where it lies. */
package ma.mithaq.ui.export;
