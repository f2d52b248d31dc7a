/** Two editions of a dossier: how they follow each other, and what was changed from one to the other. */
package ma.mithaq.edition;
