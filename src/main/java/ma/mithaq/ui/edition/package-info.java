/** The edition of the open dossier beside another that was opened before: what is said of it, and what was changed. */
@NullMarked
package ma.mithaq.ui.edition;

import org.jspecify.annotations.NullMarked;
