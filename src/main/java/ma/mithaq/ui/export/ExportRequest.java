package ma.mithaq.ui.export;

import java.nio.file.Path;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.model.Language;
import ma.mithaq.store.JudgedFile;

/**
 * A file to be exported from a dossier.
 *
 * @param dossier what it is made from, whatever has happened to its file
 * @param form    what it contains
 * @param file    where to write it; an existing file is replaced
 */
public record ExportRequest(JudgedFile dossier, ExportForm form, Language language, Path file) {
}
