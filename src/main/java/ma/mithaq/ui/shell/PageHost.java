package ma.mithaq.ui.shell;

import java.lang.module.ModuleDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.FadeTransition;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.ui.about.AboutView;
import ma.mithaq.ui.about.KeyHelp;
import ma.mithaq.ui.agreement.AgreementContent;
import ma.mithaq.ui.agreement.AgreementView;
import ma.mithaq.ui.brief.BriefContent;
import ma.mithaq.ui.brief.BriefView;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.LoadingIndicator;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.events.EventContent;
import ma.mithaq.ui.events.EventView;
import ma.mithaq.ui.keyboard.GraphKey;
import ma.mithaq.ui.map.MapContent;
import ma.mithaq.ui.map.MapView;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.officials.OfficialsContent;
import ma.mithaq.ui.officials.OfficialsView;
import ma.mithaq.ui.organisation.OrganisationView;
import ma.mithaq.ui.person.PersonView;
import ma.mithaq.ui.picture.PictureRow;
import ma.mithaq.ui.pillars.PillarsView;
import ma.mithaq.ui.settings.QuarantinedStatesCard;
import ma.mithaq.ui.settings.SettingsView;
import ma.mithaq.ui.signature.SignatureCard;
import ma.mithaq.ui.signature.SignatureLine;
import ma.mithaq.ui.signature.TrustedKeysCard;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.terms.TermsView;
import ma.mithaq.ui.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page of the place one is at: asks the dossier for what is on it, and sets the page when the answer comes.
 */
public final class PageHost extends StackPane {

    /** A query reports no progress. */
    private static final ObservableValue<Number> UNKNOWN = new ReadOnlyDoubleWrapper(-1);

    private static final Duration SOFTLY = Duration.millis(160);

    private final ShellViewModel model;
    private final OpenDossier dossier;
    private final DossierSession session;
    private final Appearance appearance;
    private final Typesetter type;
    private final Optional<Runnable> chooseStatement;
    private final FactMarks marks;
    private final Navigator navigator;
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final Map<Place, Double> scrolled = new HashMap<>();
    private @Nullable Place shown;
    private int asked;
    private boolean focusAsked;

    /** @param chooseStatement asks the person for what an office says of its key; empty where nobody can be asked */
    public PageHost(ShellViewModel model, OpenDossier dossier, Appearance appearance, Typesetter type,
          Optional<Runnable> chooseStatement) {
        this.model = model;
        this.dossier = dossier;
        this.session = dossier.session();
        this.appearance = appearance;
        this.type = type;
        this.chooseStatement = chooseStatement;
        this.navigator = model.navigator();
        this.marks =
                new FactMarks(session, type, navigator, problem -> model.noticeProperty().set(Optional.of(problem)));
        getStyleClass().add("pages");
    }

    /** The name of the entity that the page shows; empty for a page that is not about one entity. */
    ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Makes the next page take the focus. */
    void askFocus() {
        focusAsked = true;
    }

    /** Goes to a place. The page that is there stays until the new one is ready. */
    public void show(Place place) {
        rememberScroll();
        switch (place) {
            case Place.Agreement agreement -> load(place, AgreementContent::of,
                    content -> new AgreementView(content, signatureLine(), pictures(content.agreement().ref()), type,
                            marks, navigator).node());
            case Place.Officials officials -> load(place, store -> OfficialsContent.of(store, type.language()),
                    content -> {
                dossier.officials().show(content);
                return new OfficialsView(dossier.officials(), type, marks, navigator, appearance.em()).node();
            });
            case Place.Pillars pillars -> load(place, DossierStore::listPillars, content -> {
                dossier.pillars().show(content, pillars.open());
                return new PillarsView(dossier.pillars(), type, marks).node();
            });
            case Place.Timeline timeline -> load(place, DossierStore::listEvents, content ->
                    new TimelineView(content, dossier.timeline(), type, marks, navigator, appearance.em()).node());
            case Place.Map map -> load(place, store -> MapContent.of(store, map.centre(), type.language()), content ->
                    new MapView(content, dossier.map(), type, marks, session, navigator, appearance.em()).node());
            case Place.Event event -> loadOne(place, new Ref(Kind.EVENT, event.id()),
                    store -> EventContent.of(store, event.id()),
                    content -> type.words(content.event().name()),
                    content -> new EventView(content, type, marks, navigator, pictures(content.event().ref())).node());
            case Place.Person person -> loadOne(place, new Ref(Kind.PERSON, person.id()),
                    store -> PersonContent.of(store, person.id()),
                    content -> PersonWords.full(content.entry().person(), type),
                    content -> new PersonView(content.entry(), content.picture(), type, marks, navigator).node());
            case Place.Organisation organisation -> loadOne(place, new Ref(Kind.ORGANISATION, organisation.id()),
                    store -> store.findOrganisation(organisation.id()),
                    content -> type.words(content.organisation().name()),
                    content -> new OrganisationView(content, type, marks, navigator,
                            pictures(content.organisation().ref())).node());
            case Place.Brief brief -> load(place, store -> BriefContent.of(store, brief.fact()),
                    content -> new BriefView(content, type, session, navigator).node());
            case Place.Terms terms -> load(place, TermSheet::of,
                    content -> new TermsView(content, terms.shown(), type, marks, navigator).node());
            case Place.Settings settings -> set(place, "", new SettingsView(appearance,
                    new TrustedKeysCard(model.trust(), appearance.zone(), type, chooseStatement),
                    new QuarantinedStatesCard(model.setAside(), type), type).node());
            case Place.About about -> set(place, "", new AboutView(session.info(),
                    new SignatureCard(session.signature(), model.trust(), type), keys(), version(), type).node());
        }
    }

    /** All keys of the window, and those of the graphs. */
    private List<KeyHelp> keys() {
        boolean rightToLeft = type.language().rightToLeft();
        Stream<KeyHelp> ofWindow = Stream.of(WindowCommand.values())
                .filter(command -> command.section().filter(section -> !section.isIn(session)).isEmpty())
                .map(command -> new KeyHelp(command.shortcuts(rightToLeft), command.name(type.messages())))
                .filter(help -> !help.shortcuts().isEmpty());
        Stream<KeyHelp> ofGraphs = Stream.of(GraphKey.values())
                .map(key -> new KeyHelp(List.of(key.shortcut()), type.messages().get(key.key())));
        return Stream.concat(ofWindow, ofGraphs).toList();
    }

    private Optional<Node> pictures(Ref of) {
        return session.hasPictures() ? Optional.of(new PictureRow(of, session, type,
                problem -> model.noticeProperty().set(Optional.of(problem)))) : Optional.empty();
    }

    private Node signatureLine() {
        return new SignatureLine(session.signature(), model.trust(), type, () -> navigator.go(new Place.About()));
    }

    private <T> void load(Place place, DossierReads.Query<T> query, Function<T, Node> view) {
        load(place, query, content -> "", view);
    }

    private <T> void loadOne(Place place, Ref ref, DossierReads.Query<Optional<T>> query, Function<T, String> name,
                             Function<T, Node> view) {
        load(place, query, found -> found.map(name).orElse(""), found -> found.map(view).orElseGet(() ->
                Page.scrolling(type.words(type.messages().get("ui.page.unknown.text", ref), "empty"))));
    }

    private <T> void load(Place place, DossierReads.Query<T> query, Function<T, String> name, Function<T, Node> view) {
        int mine = ++asked;
        // Over the present page, which stays until the new one is ready.
        getChildren().add(new LoadingIndicator(type, UNKNOWN));
        session.read(query, content -> {
            // A page was asked for since then, and its own content is on the way.
            if (mine == asked) {
                set(place, name.apply(content), view.apply(content));
            }
        }, problem -> {
            if (mine == asked) {
                set(place, "", failure(problem));
            }
        });
    }

    private void set(Place place, String name, Node page) {
        asked++;
        detail.set(name);
        boolean takesFocus = focusAsked || Page.holdsFocus(this);
        focusAsked = false;
        boolean another = shown != null && !place.equals(shown);
        shown = place;
        getChildren().setAll(page);
        if (another) {
            appear(page);
        }
        Double before = scrolled.get(place);
        if (takesFocus || before != null) {
            // Controls have their parts only once they have been styled, and lists their cells once they have a size. A
            // page that is given its size after it was scrolled ends up elsewhere.
            applyCss();
            layout();
        }
        if (takesFocus && page instanceof Parent parent) {
            // After a link or a page's shortcut, reading goes on in the page; who moves along the side bar stays in it.
            Page.focusFirst(parent);
        }
        if (before != null && page instanceof ScrollPane scroll) {
            scroll.setVvalue(before);
        }
    }

    /** Fades the new page in, in a window that is showing and unless the user prefers less motion. */
    private void appear(Node page) {
        boolean seen = getScene() != null && getScene().getWindow() != null;
        if (seen && !appearance.reducedMotionProperty().get()) {
            FadeTransition fade = new FadeTransition(SOFTLY, page);
            fade.setFromValue(0);
            fade.setToValue(1);
            // JavaFX does so with the next picture; until then the page would be said to be there already.
            page.setOpacity(0);
            fade.play();
        }
    }

    private void rememberScroll() {
        if (shown != null && !getChildren().isEmpty()
                && getChildren().getFirst() instanceof ScrollPane scroll) {
            scrolled.put(shown, scroll.getVvalue());
        }
    }

    private Node failure(Problem problem) {
        return Page.scrolling(type.message("ui.page.failed.title", "page-title"),
                type.words(type.messages().sentence(problem), "danger"));
    }

    /** The version that the build gave the module; outside of a module, as in tests, there is none. */
    static String version() {
        return Optional.ofNullable(PageHost.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("–");
    }

    /** A person with the picture decoded, which takes too long for the application thread. */
    private record PersonContent(PersonEntry entry, Optional<Image> picture) {

        static Optional<PersonContent> of(DossierStore store, String id) throws Problem {
            Optional<PersonEntry> entry = store.findPerson(id);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            Optional<Image> picture = entry.get().person().hasPortrait()
                    ? store.findPortrait(id).map(Portrait::decode) : Optional.empty();
            return Optional.of(new PersonContent(entry.get(), picture));
        }
    }
}
