/** How the exports word what a dossier says, so that all of them say it alike. */
package ma.mithaq.export.words;
