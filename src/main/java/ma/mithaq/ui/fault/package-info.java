/** Errors that the program did not foresee, and what is told of them. */
package ma.mithaq.ui.fault;
