/** The file: its objects, its pages' content, its tags, and its fonts (ISO 32000-1). Nothing here decides on a look. */
package ma.mithaq.export.pdf.file;
