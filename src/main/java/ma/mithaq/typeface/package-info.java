/** The faces that the program carries: which there are, and where their files lie. */
package ma.mithaq.typeface;
