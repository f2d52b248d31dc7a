package ma.mithaq.ui.takeaway;

import java.util.List;

/** What of a dossier can be taken away, and the files that it can be taken away in. */
public enum Matter {
    BRIEF(Ending.PDF, Ending.DOCX),
    SLIDES(Ending.PPTX, Ending.PNG),
    VIEW(Ending.PNG),
    TABLES(Ending.XLSX),
    FACTS(Ending.JSON, Ending.POPOLO),
    DATES(Ending.ICS),
    CONTACTS(Ending.VCF);

    private final List<Ending> endings;

    Matter(Ending... endings) {
        this.endings = List.of(endings);
    }

    /** The kinds of file, the usual one first. */
    public List<Ending> endings() {
        return endings;
    }
}
