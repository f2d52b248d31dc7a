/** How a file comes to its name: whole, made sure of, at once; and what to tell where it does not. */
package ma.mithaq.files;
