/** People's pictures as exports carry them: redrawn, small, and with nothing else in the file. */
package ma.mithaq.export.portrait;
