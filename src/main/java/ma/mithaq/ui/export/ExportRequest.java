package ma.mithaq.ui.export;

import java.nio.file.Path;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.model.Language;
import ma.mithaq.store.JudgedFile;

/**
 * A file that is to be made out of a dossier.
 *
 * @param dossier what it is made of, whatever has become of its file
 * @param form    what of it
 * @param file    where it is to be; what is there is replaced
 */
public record ExportRequest(JudgedFile dossier, ExportForm form, Language language, Path file) {
}
