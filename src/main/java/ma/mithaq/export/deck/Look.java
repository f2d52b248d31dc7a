package ma.mithaq.export.deck;

/** What words look like, by what they are. */
enum Look {
    BODY(1, false, Tint.TEXT),
    NAME(1, true, Tint.TEXT),
    LARGE_NAME(1.2, true, Tint.TEXT),
    LABEL(1, true, Tint.GOLD),
    NUMBER(1.4, true, Tint.GOLD),
    DETAIL(1, false, Tint.GOLD),
    MUTED(1, false, Tint.MUTED),
    OPENING_TITLE(1.65, true, Tint.TEXT),
    TITLE(1, true, Tint.TEXT),
    TITLE_NUMBER(1, true, Tint.GOLD),
    TITLE_PART(0.6, false, Tint.MUTED);

    private final double factor;
    private final boolean bold;
    private final Tint tint;

    Look(double factor, boolean bold, Tint tint) {
        this.factor = factor;
        this.bold = bold;
        this.tint = tint;
    }

    /** In points, where text is set in a size; half points are what programs offer. */
    double points(double size) {
        return Math.round(factor * size * 2) / 2.0;
    }

    boolean bold() {
        return bold;
    }

    Tint tint() {
        return tint;
    }

    /** Whether it is set in the typeface of headings. */
    boolean heading() {
        return this == OPENING_TITLE || this == TITLE || this == TITLE_NUMBER || this == TITLE_PART;
    }
}
