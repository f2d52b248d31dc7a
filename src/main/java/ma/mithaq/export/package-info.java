/**
 * What can be taken away from a dossier, a class a format.
 *
 * <p>Each reads a store and writes one file, which is whole or not there at all.
 */
package ma.mithaq.export;
