package ma.mithaq.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats in which a dossier is written; pictures are made by the user interface. */
public enum Format {
    /** The brief, laid out for paper. */
    PDF(".pdf"),
    /** The slides. */
    PPTX(".pptx"),
    /** The brief, for editing. */
    DOCX(".docx"),
    /** All facts as tables, one for each kind. */
    XLSX(".xlsx"),
    /** The same tables as comma-separated values. */
    CSV(".csv.zip"),
    /** People, organisations, posts and the signing, in the vocabulary of popoloproject.com. */
    POPOLO(".popolo.json"),
    /** Every fact with its citations. */
    JSON(".json"),
    /** The events, for a calendar. */
    ICS(".ics"),
    /** The people and bodies, for an address book. */
    VCF(".vcf");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The file name extension, with the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it is written piece by piece, and so takes a dossier of any length. */
    boolean takesAnyLength() {
        return switch (this) {
            case PPTX, DOCX -> false;
            case PDF, XLSX, CSV, POPOLO, JSON, ICS, VCF -> true;
        };
    }

    static String endingsOfAnyLength() {
        return Stream.of(values()).filter(Format::takesAnyLength).map(Format::ending).collect(Collectors.joining(" "));
    }

    /** The format that a file's name asks for; if two extensions match, the longer. */
    public static Optional<Format> ofFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
