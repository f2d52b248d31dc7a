/** Exporting a dossier: what, in which language and format, and where to; then its progress, and the finished file. */
package ma.mithaq.ui.export;
