/** Errors that nothing caught, and how they are reported. */
package ma.mithaq.ui.fault;
