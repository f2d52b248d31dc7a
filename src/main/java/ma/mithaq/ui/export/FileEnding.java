package ma.mithaq.ui.export;

import ma.mithaq.files.FileName;

/** A kind of file, by its extension; of two extensions that a name may have, the longer comes first. */
public enum FileEnding {
    POPOLO(".popolo.json", "Popolo"),
    JSON(".json", "JSON"),
    PDF(".pdf", "PDF"),
    DOCX(".docx", "Word"),
    PPTX(".pptx", "PowerPoint"),
    PNG(".png", "PNG"),
    XLSX(".xlsx", "Excel"),
    CSV(".csv.zip", "CSV"),
    ICS(".ics", "iCalendar"),
    VCF(".vcf", "vCard");

    private final String words;
    private final String commonName;

    FileEnding(String words, String commonName) {
        this.words = words;
        this.commonName = commonName;
    }

    /** The extension, with the dot. */
    public String words() {
        return words;
    }

    /** What people call it, in any language. */
    public String commonName() {
        return commonName;
    }

    boolean ends(String name) {
        return FileName.ends(name, words);
    }

    /** A file's name without its extension. */
    static String cutFrom(String name) {
        for (FileEnding ending : values()) {
            if (ending.ends(name)) {
                return name.substring(0, name.length() - ending.words.length());
            }
        }
        return name;
    }
}
