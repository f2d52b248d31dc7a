/** People's pictures as exports carry them: drawn anew, small, and with nothing else in the file. */
package ma.mithaq.export.portrait;
