package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.HeldTasks;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import ma.mithaq.ui.testing.WholeWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown while a page is read, when that fails or comes too late, and what a page finds again on return. */
class PageHostTest {

    private static final Messages WORDS = Messages.in(Language.ENGLISH);

    private static final HeldTasks READS = new HeldTasks();
    private static final List<String> ASKED = new ArrayList<>();

    private static Appearance appearance;
    private static ShellViewModel model;

    private PageHost pages;
    private TextField other;
    private Scene scene;

    @BeforeAll
    static void open() {
        Toolkit.run(() -> {
            appearance = Setting.of(Language.ENGLISH, Theme.LIGHT).appearance();
            model = new ShellViewModel(() -> READS, Recents.NONE, List.of());
            model.open(Dossiers.BUNDLED.file());
        });
    }

    @AfterAll
    static void close() {
        Toolkit.run(model::close);
    }

    @BeforeEach
    void show() {
        Toolkit.run(() -> {
            READS.release();
            ASKED.clear();
            model.noticeProperty().set(Optional.empty());
            appearance.reducedMotionProperty().set(true);
            pages = pages(Optional.of(() -> ASKED.add("a statement")));
            other = new TextField();
            scene = new Scenes(appearance).make(new VBox(other, pages), 900, 500);
            go(new Place.Agreement());
        });
    }

    private static PageHost pages(Optional<Runnable> chooseStatement) {
        return new PageHost(model, model.dossier().orElseThrow(), appearance, new Typesetter(WORDS), chooseStatement);
    }

    private void go(Place place) {
        pages.show(place);
        OpenShell.layOut(scene);
    }

    /** Lets a piece of work that is held be done. */
    private void answer(int index) {
        READS.answer(index);
        OpenShell.layOut(scene);
    }

    private void fail(int index) {
        READS.fail(index, new Problem(ProblemCode.FILE_UNREADABLE, "a.mithaq"));
        OpenShell.layOut(scene);
    }

    /** All words that are shown, in their order. */
    private String words() {
        return String.join(" | ", WholeWindow.all(pages).stream().filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText()).filter(words -> words != null && !words.isBlank())
                .map(words -> words.replace('\n', ' ').strip()).toList());
    }

    private boolean isWaiting() {
        return pages.lookup(".waiting") != null;
    }

    @Test
    void everyPlaceHasAPageOfItsOwn() {
        Toolkit.run(() -> {
            Set<String> seen = new TreeSet<>();
            List<Place> places = new ArrayList<>();
            for (Section section : Section.values()) {
                places.add(section.place());
            }
            entities(Kind.PERSON, Kind.ORGANISATION, Kind.EVENT).forEach(entity -> places.add(Place.of(entity)));
            for (Place place : places) {
                go(place);
                assertTrue(words().length() > 40, place + ": " + words());
                assertTrue(seen.add(words()), place + " shows what another place shows");
                assertFalse(isWaiting());
            }
            assertEquals(12, seen.size());
        });
    }

    /** The first of each kind. */
    private static List<Ref> entities(Kind... kinds) {
        List<Ref> found = new ArrayList<>();
        model.dossier().orElseThrow().session().read(DossierStore::listEntities, entities -> {
            for (Kind kind : kinds) {
                found.add(entities.stream().filter(entity -> entity.kind() == kind).findFirst().orElseThrow());
            }
        }, problem -> {
            throw new AssertionError(problem);
        });
        return found;
    }

    @Test
    void aPageAboutOneThingTellsItsName() {
        Toolkit.run(() -> {
            for (Ref entity : entities(Kind.PERSON, Kind.ORGANISATION, Kind.EVENT)) {
                go(Place.of(entity));
                String title = ((Labeled) pages.lookup(".page-title")).getText().replace('\n', ' ').strip();
                assertEquals(title, pages.detailProperty().get(), entity.toString());
            }
            go(new Place.Settings());
            assertEquals("", pages.detailProperty().get());
        });
    }

    @Test
    void whatTheDossierDoesNotHaveIsSaid() {
        Toolkit.run(() -> {
            for (Place place : List.of(new Place.Person("nobody"), new Place.Organisation("none"),
                    new Place.Event("never"))) {
                go(place);
                String id = place.toString().replaceAll(".*=|]", "");
                assertTrue(words().contains(id), words());
                assertEquals("", pages.detailProperty().get());
            }
        });
    }

    @Test
    void thePresentPageStaysUntilTheNextOneIsReady() {
        Toolkit.run(() -> {
            String before = words();
            READS.hold();
            go(new Place.Timeline());
            assertTrue(isWaiting());
            assertTrue(words().startsWith(before), words());
            answer(0);
            assertFalse(isWaiting());
            assertFalse(words().startsWith(before));
        });
    }

    @Test
    void onlyWhatWasAskedForLastIsShown() {
        Toolkit.run(() -> {
            READS.hold();
            go(new Place.Timeline());
            go(new Place.Person("nobody"));
            String before = words();
            answer(0);
            assertEquals(before, words(), "the page of before last came");
            answer(1);
            assertTrue(words().contains("nobody"));
            READS.forget();
            go(new Place.Timeline());
            go(new Place.Person("nobody"));
            fail(0);
            assertFalse(words().contains(WORDS.get("ui.page.failed.title")), "a failure that concerns nobody any more");
            answer(1);
            READS.forget();
            // A page that needs no reading is not replaced by what comes later either.
            go(new Place.Timeline());
            go(new Place.Settings());
            String settings = words();
            answer(0);
            assertEquals(settings, words());
        });
    }

    @Test
    void aPageThatCannotBeReadSaysWhy() {
        Toolkit.run(() -> {
            go(Place.of(entities(Kind.PERSON).getFirst()));
            READS.hold();
            go(new Place.Pillars(Optional.empty()));
            fail(0);
            assertTrue(words().startsWith(WORDS.get("ui.page.failed.title")), words());
            assertTrue(words().contains("(" + ProblemCode.FILE_UNREADABLE.code() + ")"), words());
            assertEquals("", pages.detailProperty().get(), "the title names who was shown before");
            assertFalse(isWaiting());
        });
    }

    @Test
    void evidenceThatCannotBeReadIsTold() {
        Toolkit.run(() -> {
            READS.hold();
            Event.fireEvent(pages.lookup(".fact-mark"), Keys.pressed(KeyCode.ENTER, ""));
            fail(0);
            assertEquals(Optional.of(ProblemCode.FILE_UNREADABLE), model.noticeProperty().get().map(Problem::code));
        });
    }

    @Test
    void onReturnAPageIsScrolledAsItWas() {
        Toolkit.run(() -> {
            ScrollPane agreement = (ScrollPane) pages.getChildren().getFirst();
            agreement.setVvalue(0.4);
            go(new Place.Settings());
            assertEquals(0, ((ScrollPane) pages.getChildren().getFirst()).getVvalue());
            go(new Place.Agreement());
            ScrollPane again = (ScrollPane) pages.getChildren().getFirst();
            assertFalse(again.equals(agreement));
            assertEquals(0.4, again.getVvalue(), 0.001);
        });
    }

    @Test
    void whoReadsThePageGoesOnInTheNextAndNobodyElseIsDisturbed() {
        Toolkit.run(() -> {
            other.requestFocus();
            go(new Place.Settings());
            assertEquals(other, scene.getFocusOwner());
            pages.askFocus();
            go(new Place.Agreement());
            assertTrue(Page.holdsFocus(pages), "the page was asked for by a key");
            go(new Place.Settings());
            assertTrue(Page.holdsFocus(pages), "the focus was in the page before");
            other.requestFocus();
            go(new Place.Agreement());
            assertEquals(other, scene.getFocusOwner(), "the focus was asked for once");
        });
    }

    /** The help of an unsigned dossier has nothing to press; it must scroll by keys all the same. */
    @Test
    void aPageWithNothingToPressTakesTheFocusItself() {
        Toolkit.run(() -> {
            Stage stage = shown();
            other.requestFocus();
            pages.askFocus();
            go(new Place.About());
            ScrollPane page = (ScrollPane) pages.getChildren().getFirst();
            assertEquals(page, scene.getFocusOwner());
            Event.fireEvent(page, Keys.pressed(KeyCode.PAGE_DOWN, ""));
            assertTrue(page.getVvalue() > 0, "it does not scroll");
            close(stage);
        });
    }

    private Stage shown() {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static void close(Stage stage) {
        Scenes.empty(stage);
        stage.close();
    }

    @Test
    void aStatementIsAskedForOnlyWhereSomebodyCanChooseOne() {
        Toolkit.run(() -> {
            go(new Place.Settings());
            button("ui.signature.statement.label").orElseThrow().fire();
            assertEquals(List.of("a statement"), ASKED);
            PageHost overSlide = pages(Optional.empty());
            ((VBox) scene.getRoot()).getChildren().setAll(overSlide);
            pages = overSlide;
            go(new Place.Settings());
            assertEquals(Optional.empty(), button("ui.signature.statement.label"));
        });
    }

    private Optional<ButtonBase> button(String key) {
        return WholeWindow.all(pages).stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> WORDS.get(key).equals(button.getText())).findFirst();
    }

    @Test
    void aPageAppearsSoftlyUnlessLessMotionIsPreferred() {
        Stage stage = Toolkit.call(this::shown);
        assertEquals(Set.of(1.0), opacities(new Place.Settings()), "less motion is preferred");
        Toolkit.run(() -> appearance.reducedMotionProperty().set(false));
        assertEquals(Set.of(1.0), opacities(new Place.Settings()), "it is there already");
        Set<Double> seen = opacities(new Place.About());
        assertTrue(seen.stream().anyMatch(opacity -> opacity < 1), seen.toString());
        WholeWindow.await("the page", () -> pages.getChildren().getFirst().getOpacity() == 1);
        Toolkit.run(() -> close(stage));
    }

    /** How opaque a page is, from when it is gone to until some frames later. */
    private Set<Double> opacities(Place place) {
        Set<Double> seen = new TreeSet<>();
        Toolkit.run(() -> {
            go(place);
            Node page = pages.getChildren().getFirst();
            seen.add(page.getOpacity());
            page.opacityProperty().subscribe((before, now) -> seen.add(now.doubleValue()));
        });
        Toolkit.awaitFrames(3);
        return Toolkit.call(() -> new TreeSet<>(seen));
    }
}
