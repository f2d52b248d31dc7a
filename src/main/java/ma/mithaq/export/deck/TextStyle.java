package ma.mithaq.export.deck;

/** The styles of words, by their role. */
enum TextStyle {
    BODY(1, false, ThemeColour.TEXT),
    NAME(1, true, ThemeColour.TEXT),
    LARGE_NAME(1.2, true, ThemeColour.TEXT),
    LABEL(1, true, ThemeColour.GOLD),
    NUMBER(1.4, true, ThemeColour.GOLD),
    DETAIL(1, false, ThemeColour.GOLD),
    MUTED(1, false, ThemeColour.MUTED),
    OPENING_TITLE(1.65, true, ThemeColour.TEXT),
    TITLE(1, true, ThemeColour.TEXT),
    TITLE_NUMBER(1, true, ThemeColour.GOLD),
    TITLE_PART(0.6, false, ThemeColour.MUTED);

    private final double factor;
    private final boolean bold;
    private final ThemeColour tint;

    TextStyle(double factor, boolean bold, ThemeColour tint) {
        this.factor = factor;
        this.bold = bold;
        this.tint = tint;
    }

    /** The size in points, in text of a given size; programs offer half points. */
    double points(double size) {
        return Math.round(factor * size * 2) / 2.0;
    }

    boolean bold() {
        return bold;
    }

    ThemeColour tint() {
        return tint;
    }

    /** Whether it is set in the typeface of headings. */
    boolean heading() {
        return this == OPENING_TITLE || this == TITLE || this == TITLE_NUMBER || this == TITLE_PART;
    }
}
