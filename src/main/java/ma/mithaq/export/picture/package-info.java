/** What pictures say of themselves, beside what is seen. */
package ma.mithaq.export.picture;
