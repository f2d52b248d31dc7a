package ma.mithaq.inside;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import ma.mithaq.Mithaq;
import ma.mithaq.ui.testing.WholeWindow;

/**
 * Starts the program, opens its settings and over them the search, in which nothing was typed, prints all words that
 * the window then shows, and closes it.
 */
public final class ShownWords {

    /** A list scrolls to its selection, and then fills its cells, within as many frames, half a second or so. */
    private static final int SETTLED = 30;

    private final Program program = new Program();

    private ShownWords() {
    }

    /** @param arguments of the program */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().name("shown-words").start(new ShownWords()::run);
        Mithaq.main(arguments);
    }

    private void run() {
        try {
            Stage stage = program.awaitWindow();
            program.await("the first page", () -> stage.getScene().lookup(".pages .text") != null);
            press(stage, "#section-settings");
            program.await("the settings", () -> stage.getScene().lookup(".agreement-title") == null);
            press(stage, ".search-button");
            program.await("the search", () -> stage.getScene().lookup(".palette-list .list-cell") != null);
            program.awaitFrames(SETTLED);
            program.ask(() -> words(stage)).forEach(System.out::println);
            program.run(stage::close);
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            Runtime.getRuntime().halt(2);
        }
    }

    private void press(Stage stage, String button) {
        program.run(() -> ((ButtonBase) stage.getScene().lookup(button)).fire());
    }

    private static List<String> words(Stage stage) {
        return WholeWindow.all(stage.getScene().getRoot()).stream().filter(Node::isVisible)
                .filter(Text.class::isInstance).map(node -> ((Text) node).getText())
                .filter(text -> !text.isBlank()).toList();
    }
}
