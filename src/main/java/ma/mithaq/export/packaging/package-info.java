/** The packages of Office Open XML: ZIP files of parts. */
package ma.mithaq.export.packaging;
