/** Type: faces that shape words, and lines set from them. Nothing here knows of pages or of the file. */
package ma.mithaq.export.pdf.type;
