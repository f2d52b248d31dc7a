/**
 * The brief as it is taken away: what a dossier states, section by section, each fact with the number of what it
 * rests on. Nothing here knows how a page or a file is made.
 */
package ma.mithaq.export.document;
