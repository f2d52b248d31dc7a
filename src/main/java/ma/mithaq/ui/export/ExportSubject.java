package ma.mithaq.ui.export;

import java.util.List;

/** What can be exported of a dossier, and the kinds of file for each. */
public enum ExportSubject {
    BRIEF(FileEnding.PDF, FileEnding.DOCX),
    SLIDES(FileEnding.PPTX, FileEnding.PNG),
    VIEW(FileEnding.PNG),
    TABLES(FileEnding.XLSX, FileEnding.CSV),
    FACTS(FileEnding.JSON, FileEnding.POPOLO),
    DATES(FileEnding.ICS),
    CONTACTS(FileEnding.VCF);

    private final List<FileEnding> endings;

    ExportSubject(FileEnding... endings) {
        this.endings = List.of(endings);
    }

    /** The kinds of file, the usual one first. */
    public List<FileEnding> endings() {
        return endings;
    }
}
