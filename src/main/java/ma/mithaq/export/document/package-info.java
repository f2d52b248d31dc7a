/**
 * The brief as it is exported: what a dossier states, section by section, each fact with the number of its reference.
 * Nothing here knows how a page or a file is made.
 */
package ma.mithaq.export.document;
