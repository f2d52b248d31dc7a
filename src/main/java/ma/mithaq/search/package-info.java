/** Finds things by what somebody types, in any usual spelling, and says where the words stand. No JavaFX. */
package ma.mithaq.search;
