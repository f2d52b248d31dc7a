package ma.mithaq.ui.shell;

import java.util.Optional;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.navigation.Place;

/** The parts of the program that the side bar leads to, in its order. */
enum Section {
    AGREEMENT(Icon.AGREEMENT, new Place.Agreement()),
    OFFICIALS(Icon.OFFICIALS, new Place.Officials()),
    PILLARS(Icon.PILLARS, new Place.Pillars(Optional.empty())),
    TIMELINE(Icon.TIMELINE, new Place.Timeline()),
    MAP(Icon.MAP, new Place.Map(Optional.empty())),
    BRIEF(Icon.BRIEF, new Place.Brief(Optional.empty())),
    TERMS(Icon.TERMS, new Place.Terms(Optional.empty())),
    SETTINGS(Icon.SETTINGS, new Place.Settings()),
    ABOUT(Icon.ABOUT, new Place.About());

    private final Icon icon;
    private final Place place;

    Section(Icon icon, Place place) {
        this.icon = icon;
        this.place = place;
    }

    Icon icon() {
        return icon;
    }

    Place place() {
        return place;
    }

    /** Whether it shows the dossier rather than the program. */
    boolean ofTheDossier() {
        return this != SETTINGS && this != ABOUT;
    }

    /** Whether a dossier has anything for it; most pages say so themselves where they are empty. */
    boolean isIn(DossierSession session) {
        return this != TERMS || session.hasTerms();
    }

    String key() {
        return switch (this) {
            case AGREEMENT -> "ui.section.agreement.name";
            case OFFICIALS -> "ui.section.officials.name";
            case PILLARS -> "ui.section.pillars.name";
            case TIMELINE -> "ui.section.timeline.name";
            case MAP -> "ui.section.map.name";
            case BRIEF -> "ui.section.brief.name";
            case TERMS -> "ui.section.terms.name";
            case SETTINGS -> "ui.section.settings.name";
            case ABOUT -> "ui.section.about.name";
        };
    }

    /** The section that a place belongs to. */
    static Section of(Place place) {
        return switch (place) {
            case Place.Agreement agreement -> AGREEMENT;
            case Place.Officials officials -> OFFICIALS;
            case Place.Person person -> OFFICIALS;
            case Place.Organisation organisation -> OFFICIALS;
            case Place.Pillars pillars -> PILLARS;
            case Place.Timeline timeline -> TIMELINE;
            case Place.Event event -> TIMELINE;
            case Place.Map map -> MAP;
            case Place.Brief brief -> BRIEF;
            case Place.Terms terms -> TERMS;
            case Place.Settings settings -> SETTINGS;
            case Place.About about -> ABOUT;
        };
    }
}
