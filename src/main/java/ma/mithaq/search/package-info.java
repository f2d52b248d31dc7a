/** Finds entities by what the user types, in any usual spelling, and shows where the words are. No JavaFX. */
package ma.mithaq.search;
