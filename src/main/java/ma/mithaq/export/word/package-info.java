/** The brief as a Word document: to be edited, with real styles, footnotes and tables that run right to left. */
package ma.mithaq.export.word;
