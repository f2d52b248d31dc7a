package ma.mithaq.typeface;

import java.util.List;

/**
 * The weights of the typeface, a file each. Style sheets name the regular and the bold by {@link #FAMILY} and
 * {@code -fx-font-weight}, and the two others by their full names: JavaFX knows no weights between.
 */
public enum Typeface {
    REGULAR("Regular"),
    MEDIUM("Medium"),
    SEMI_BOLD("SemiBold"),
    BOLD("Bold");

    public static final String FAMILY = "IBM Plex Sans Arabic";

    private final String weight;

    Typeface(String weight) {
        this.weight = weight;
    }

    public String fullName() {
        return FAMILY + " " + weight;
    }

    /** The name of its file among the program's fonts. */
    public String file() {
        return "IBMPlexSansArabic-" + weight + ".ttf";
    }

    /** The files of the faces that are asked in turn for what this one lacks; the first is of the same design. */
    public List<String> substitutes() {
        return List.of("IBMPlexSans-" + weight + ".ttf", "NotoNaskhArabic-Regular.ttf", "NotoSansTifinagh-Regular.ttf",
                "NotoEmoji-Regular.ttf", "NotoSansSymbols-Regular.ttf", "DejaVuSans.ttf",
                "NotoSansSymbols2-Subset.ttf", "NotoSans-Subset.ttf");
    }

    /** The weight of this name; the regular for any other font. */
    public static Typeface ofFullName(String name) {
        for (Typeface face : values()) {
            if (face.fullName().equals(name)) {
                return face;
            }
        }
        return REGULAR;
    }
}
