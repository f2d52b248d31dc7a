package ma.mithaq.ui.print;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.OrganisationEntry;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.events.EventContent;
import ma.mithaq.ui.map.MapContent;
import ma.mithaq.ui.navigation.Place;

/** The content of the pages of one view, read off the application thread; {@link Paginator} makes the nodes. */
public final class PrintContent {

    /** In characters. A longer name is left out of the head of every page: the title of the first page says it. */
    private static final int LONGEST_NAME = 40;

    private final DossierInfo info;
    private final SignatureStatus status;
    private final String name;
    private final List<PrintBlock> pieces;

    private PrintContent(DossierInfo info, SignatureStatus status, String name, List<PrintBlock> pieces) {
        this.info = info;
        this.status = status;
        this.name = name;
        this.pieces = pieces;
    }

    /** Whether a place belongs to the dossier: pages about the program are not printed. */
    public static boolean printable(Place place) {
        return !(place instanceof Place.Settings || place instanceof Place.About);
    }

    /** Whether a place needs landscape paper. */
    public static boolean wide(Place place) {
        return place instanceof Place.Map || place instanceof Place.Timeline;
    }

    /**
     * Reads what to print of a place.
     *
     * @param shown what the page shows, which the place does not say
     * @param em    the size of body text in pixels
     */
    public static PrintContent of(DossierStore store, Place place, PageState shown, Typesetter type, double em)
            throws Problem {
        PrintColumn column = new PrintColumn(PrintReferences.of(store, type.messages()), type);
        String name = switch (place) {
            case Place.Agreement agreement -> {
                new AgreementPaper(column).set(store);
                yield section("agreement", type);
            }
            case Place.Officials officials -> {
                new OfficialsPaper(column, shown.officials()).set(store);
                yield section("officials", type);
            }
            case Place.Pillars pillars -> {
                new AgreementPaper(column).setPillars(store.listPillars());
                yield section("pillars", type);
            }
            case Place.Timeline timeline -> {
                new EventPaper(column).setTimeline(store.listEvents());
                yield section("timeline", type);
            }
            case Place.Map map -> {
                new MapPaper(column, em)
                        .set(store, MapContent.of(store, map.centre(), type.language()), shown.chosen());
                yield section("map", type);
            }
            case Place.Brief brief -> {
                new BriefPaper(column).set(store.listParagraphs(), store.listSources());
                yield section("brief", type);
            }
            case Place.Terms terms -> {
                new TermsPaper(column).set(TermSheet.of(store));
                yield section("terms", type);
            }
            case Place.Event event -> briefly(event(store, event.id(), column), "timeline", type);
            case Place.Person person -> briefly(person(store, person.id(), column), "officials", type);
            case Place.Organisation organisation ->
                    briefly(organisation(store, organisation.id(), column), "officials", type);
            case Place.Settings settings -> throw new IllegalArgumentException("not printed: " + place);
            case Place.About about -> throw new IllegalArgumentException("not printed: " + place);
        };
        if (!(place instanceof Place.Brief)) {
            new BriefPaper(column).setReferences(store.listSources());
        }
        return new PrintContent(store.info(), shown.status(), name, column.pieces());
    }

    private static String section(String section, Typesetter type) {
        return type.messages().get("ui.section." + section + ".name");
    }

    private static String briefly(String name, String section, Typesetter type) {
        return name.length() <= LONGEST_NAME ? name : section(section, type);
    }

    private static String event(DossierStore store, String id, PrintColumn column) throws Problem {
        Optional<EventContent> content = EventContent.of(store, id);
        content.ifPresent(new EventPaper(column)::set);
        return content.map(found -> column.type().words(found.event().name())).orElse(id);
    }

    private static String person(DossierStore store, String id, PrintColumn column) throws Problem {
        Optional<PersonEntry> entry = store.findPerson(id);
        if (entry.isEmpty()) {
            return id;
        }
        Optional<Image> picture = entry.get().person().hasPortrait()
                ? store.findPortrait(id).map(Portrait::decode) : Optional.empty();
        new EntityPaper(column).set(entry.get(), picture);
        return PersonWords.full(entry.get().person(), column.type());
    }

    private static String organisation(DossierStore store, String id, PrintColumn column) throws Problem {
        Optional<OrganisationEntry> entry = store.findOrganisation(id);
        entry.ifPresent(new EntityPaper(column)::set);
        return entry.map(found -> column.type().words(found.organisation().name())).orElse(id);
    }

    /** What the dossier says about itself. */
    DossierInfo info() {
        return info;
    }

    /** The status of its signature. */
    SignatureStatus status() {
        return status;
    }

    /** The name of the view, for the head of every page. */
    String name() {
        return name;
    }

    List<PrintBlock> pieces() {
        return pieces;
    }
}
