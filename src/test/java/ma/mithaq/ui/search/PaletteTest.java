package ma.mithaq.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchGroup;
import ma.mithaq.search.HighlightedText;
import ma.mithaq.search.SearchResults;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** The palette with a search that answers when the test lets it. */
class PaletteTest {

    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);

    private final List<Question> questions = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final RecentSearches recent = new RecentSearches();
    private PaletteViewModel model;
    private Scene scene;
    private TextField field;
    private ListView<?> list;

    @Test
    void enterTypedBeforeTheAnswerGoesToTheFirstThingOfTheAnswer() {
        Toolkit.run(() -> {
            open();
            field.setText("a");
            answer(0, "anne", "adam");
            field.setText("ad");
            press(KeyCode.ENTER);
            assertEquals(List.of(), done, "what is shown is not for what is typed");
            answer(1, "adam");
            assertEquals(List.of("closed", "adam"), done);
            assertEquals(List.of("ad"), recent.wordsProperty().get());
        });
    }

    @Test
    void enterIsNotRememberedWhenSomethingElseIsTypedOrThePaletteIsLeft() {
        Toolkit.run(() -> {
            open();
            field.setText("a");
            press(KeyCode.ENTER);
            field.setText("ad");
            answer(0, "anne");
            answer(1, "adam");
            assertEquals(List.of(), done);
            field.setText("b");
            press(KeyCode.ENTER);
            press(KeyCode.ESCAPE);
            answer(2, "badr");
            assertEquals(List.of("closed"), done);
        });
    }

    @Test
    void anAnswerThatComesLateIsNeverShown() {
        Toolkit.run(() -> {
            open();
            field.setText("a");
            field.setText("ad");
            answer(1, "adam");
            answer(0, "anne");
            assertEquals("adam", chosen());
            field.setText("b");
            field.clear();
            answer(2, "badr");
            assertEquals("Command 0", chosen(), "the field was emptied meanwhile");
            press(KeyCode.ENTER);
            assertEquals(List.of("closed", "Command 0"), done);
        });
    }

    @Test
    void whereTheSearchFailsNothingIsLeftToGoTo() {
        Toolkit.run(() -> {
            open();
            field.setText("a");
            answer(0, "anne");
            field.setText("ad");
            press(KeyCode.ENTER);
            questions.get(1).failed().accept(new Problem(ProblemCode.INTERNAL));
            press(KeyCode.ENTER);
            assertEquals(List.of(), done);
            assertEquals(1, problems.size());
        });
    }

    @Test
    void keysMoveThroughTheLines() {
        Toolkit.run(() -> {
            open();
            field.setText("x");
            answer(0, IntStream.range(0, 60).mapToObj(number -> "x" + number).toArray(String[]::new));
            OpenShell.layOut(scene);
            assertEquals("x0", chosen());
            press(KeyCode.DOWN);
            assertEquals("x1", chosen());
            press(KeyCode.UP);
            press(KeyCode.UP);
            assertEquals("x0", chosen());
            press(KeyCode.PAGE_DOWN);
            int page = Integer.parseInt(chosen().substring(1));
            assertTrue(page > 3 && page < 40, () -> "a page is " + page + " lines");
            OpenShell.layOut(scene);
            press(KeyCode.PAGE_UP);
            assertEquals("x0", chosen());
            press(KeyCode.END);
            assertEquals("x59", chosen());
            press(KeyCode.PAGE_DOWN);
            assertEquals("x59", chosen());
            press(KeyCode.HOME);
            assertEquals("x0", chosen());
        });
    }

    @Test
    void aScreenReaderIsToldWhatWasFoundAndIsChosen() {
        Toolkit.run(() -> {
            open();
            field.setText("a");
            answer(0, "anne", "adam");
            assertEquals("Results shown: 2. anne", field.getAccessibleHelp());
            press(KeyCode.DOWN);
            assertEquals("Results shown: 2. adam", field.getAccessibleHelp());
            field.setText("aq");
            answer(1);
            assertEquals("Nothing is spelled so.", field.getAccessibleHelp());
        });
    }

    @Test
    void earlierSearchesAreOfferedAndForgotten() {
        Toolkit.run(() -> {
            recent.remember("adam");
            open();
            assertEquals("adam", chosen());
            press(KeyCode.ENTER);
            assertEquals("adam", field.getText());
            field.clear();
            press(KeyCode.DOWN);
            assertEquals("Forget earlier searches", chosen());
            press(KeyCode.ENTER);
            assertEquals(List.of(), recent.wordsProperty().get());
            assertEquals("Command 0", chosen());
            assertEquals(List.of(), done, "the palette stays");
        });
    }

    @Test
    void forgettingIsFoundByItsNameWhileThereIsSomethingToForget() {
        Toolkit.run(() -> {
            recent.remember("adam");
            open();
            field.setText("forget");
            answer(0);
            assertEquals("Forget earlier searches", chosen());
            press(KeyCode.ENTER);
            field.setText("forget");
            answer(1);
            assertEquals("", chosen());
        });
    }

    @Test
    void onlyAPressOnALineGoesThere() {
        Toolkit.run(() -> {
            open();
            field.setText("a");
            answer(0, "anne", "adam");
            OpenShell.layOut(scene);
            click(list);
            assertEquals(List.of(), done);
            click(list.lookupAll(".palette-row").stream().filter(node -> node instanceof PaletteCell cell
                    && cell.getItem() instanceof PaletteItem.Found found && found.spoken().equals("adam")).findFirst()
                            .orElseThrow());
            assertEquals(List.of("closed", "adam"), done);
            assertFalse(list.lookupAll(".palette-row").isEmpty());
        });
    }

    private void open() {
        questions.clear();
        model = new PaletteViewModel((typed, shown, found, failed) -> questions.add(new Question(found, failed)),
                recent,
                problems::add);
        model.speak(MESSAGES, IntStream.range(0, 3).mapToObj(number ->
                new Command("Command " + number, Optional.empty(), () -> done.add("Command " + number))).toList());
        Palette palette = new Palette(model, new Typesetter(MESSAGES),
                result -> done.add(result.title().text()), () -> done.add("closed"));
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(Language.ENGLISH);
        scene = new Scenes(appearance).make(palette, 700, 600);
        OpenShell.layOut(scene);
        field = (TextField) palette.lookup(".text-field");
        list = (ListView<?>) palette.lookup(".palette-list");
    }

    private void answer(int question, String... names) {
        List<SearchResults.Result> results = new ArrayList<>();
        for (String name : names) {
            results.add(new SearchResults.Result(new Ref(Kind.PERSON, name), 0, SearchGroup.PEOPLE,
                    SearchResults.Tier.WORDS, new HighlightedText(name, Optional.of(Language.ENGLISH), List.of()),
                    Optional.empty(), Optional.empty()));
        }
        List<SearchResults.Group> groups = results.isEmpty() ? List.of()
                : List.of(new SearchResults.Group(SearchGroup.PEOPLE, results, false));
        questions.get(question).done().accept(new SearchResults(groups, List.of(), List.of(), names.length, false));
    }

    private String chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof PaletteItem row ? row.spoken() : "";
    }

    private void press(KeyCode key) {
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void click(Node node) {
        Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false,
                false, false, false, false, false, false, false, true, null));
    }

    private record Question(Consumer<SearchResults> done, Consumer<Problem> failed) {
    }
}
