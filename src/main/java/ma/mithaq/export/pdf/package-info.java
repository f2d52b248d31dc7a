/** The brief as a PDF: tagged, with bookmarks, and with text that can be searched and copied. */
package ma.mithaq.export.pdf;
