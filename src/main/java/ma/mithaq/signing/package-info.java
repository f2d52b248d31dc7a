/**
 * Who vouches for a dossier: keys, signatures, and which keys a user trusts. Cryptography is the JDK's own; only the
 * store knows what a dossier contains.
 */
package ma.mithaq.signing;
