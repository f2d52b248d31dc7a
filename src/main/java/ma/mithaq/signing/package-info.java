/**
 * Who vouches for a dossier: keys, signatures, and which keys a person trusts. Cryptography is the JDK's own; what a
 * dossier's content is, the store knows.
 */
package ma.mithaq.signing;
