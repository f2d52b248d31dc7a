/** A dossier as tables of a workbook, for those who sort, filter and count. */
package ma.mithaq.export.sheets;
