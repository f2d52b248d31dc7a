package ma.mithaq.export.deck;

import ma.mithaq.model.Kind;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/**
 * The colours of the deck by their role. Each refers to the deck's theme, so that another theme changes them all;
 * {@code theme.xml} has the values.
 */
enum ThemeColour {
    TEXT(STSchemeColorVal.TX_1),
    PAPER(STSchemeColorVal.BG_1),
    MUTED(STSchemeColorVal.TX_2),
    SURFACE(STSchemeColorVal.BG_2),
    ACCENT(STSchemeColorVal.ACCENT_1),
    GOLD(STSchemeColorVal.ACCENT_2),
    EVENT(STSchemeColorVal.ACCENT_3),
    ORGANISATION(STSchemeColorVal.ACCENT_4),
    PERSON(STSchemeColorVal.ACCENT_5),
    /** Behind what is highlighted. */
    HIGHLIGHT(STSchemeColorVal.ACCENT_6),
    /** Around cards: on white, the border of the window. */
    BORDER(STSchemeColorVal.ACCENT_2, 26_000),
    /** Between the entities of the map. */
    LINK(STSchemeColorVal.ACCENT_2, 50_000),
    /** Time that an event may have taken. */
    SOFT(STSchemeColorVal.ACCENT_1, 35_000),
    /** The lines of the ornament. */
    ORNAMENT(STSchemeColorVal.ACCENT_2, 13_000);

    private static final int OPAQUE = 100_000;

    private final STSchemeColorVal.Enum place;
    private final int alpha;

    ThemeColour(STSchemeColorVal.Enum place) {
        this(place, OPAQUE);
    }

    ThemeColour(STSchemeColorVal.Enum place, int alpha) {
        this.place = place;
        this.alpha = alpha;
    }

    /** The colour of a kind of entity on the map. */
    static ThemeColour of(Kind kind) {
        return switch (kind) {
            case PILLAR -> GOLD;
            case EVENT -> EVENT;
            case ORGANISATION -> ORGANISATION;
            case PERSON -> PERSON;
            default -> ACCENT;
        };
    }

    void fill(CTSolidColorFillProperties fill) {
        CTSchemeColor colour = fill.addNewSchemeClr();
        colour.setVal(place);
        if (alpha < OPAQUE) {
            colour.addNewAlpha().setVal(alpha);
        }
    }
}
