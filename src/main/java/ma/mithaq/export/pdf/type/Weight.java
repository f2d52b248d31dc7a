package ma.mithaq.export.pdf.type;

import java.util.List;

/**
 * The weights that paper has, with the files of their faces among the program's fonts: the typeface, and after it the
 * faces for letters that it lacks, in the order in which they are asked.
 */
public enum Weight {
    REGULAR("IBMPlexSansArabic-Regular.ttf"),
    BOLD("IBMPlexSansArabic-Bold.ttf");

    private final List<String> files;

    Weight(String... files) {
        this.files = List.of(files);
    }

    List<String> files() {
        return files;
    }
}
