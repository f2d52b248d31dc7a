/** The wording of the exports, so that all of them say the same. */
package ma.mithaq.export.words;
