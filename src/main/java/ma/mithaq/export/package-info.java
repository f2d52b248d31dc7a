/**
 * What can be exported from a dossier, one class for each format.
 *
 * <p>Each reads a store and writes one file, which is complete or not there at all.
 */
package ma.mithaq.export;
