package ma.mithaq.inside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.Mithaq;
import ma.mithaq.ui.testing.WholeWindow;

/**
 * Starts the program and, once its first page is shown, does what it reads from standard input, a line each. It answers
 * in lines, of which the last is {@link #DONE}:
 *
 * <ul>
 * <li>{@code words}: what its windows say;
 * <li>{@code await WORDS}: the same, once they say that;
 * <li>{@code titles}: the titles of its windows;
 * <li>{@code press SELECTOR}: presses a button of the first window, as soon as it is there;
 * <li>{@code made}: the name by which the system knows its windows, and which class lays out their text;
 * <li>{@code fail}: throws an error on a thread of its own, and another on the application thread;
 * <li>{@code stir}: changes the width of the first window, between {@link #NARROW} pixels and one more, without end;
 * <li>{@code close}: closes the first window.
 * </ul>
 */
public final class AskedWindow {

    public static final String DONE = ".";
    /** In pixels. */
    public static final double NARROW = 700;

    private final Program program = new Program();

    private AskedWindow() {
    }

    /** @param arguments of the program */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().name("asked-window").start(new AskedWindow()::run);
        Mithaq.main(arguments);
    }

    private void run() {
        try (BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Stage stage = program.awaitWindow();
            program.await("the first page", () -> stage.getScene().lookup(".pages .text") != null);
            System.out.println(DONE);
            for (String deed = asked.readLine(); deed != null; deed = asked.readLine()) {
                String[] parts = deed.split(" ", 2);
                answer(stage, parts[0], parts.length > 1 ? parts[1] : "").forEach(System.out::println);
                System.out.println(DONE);
            }
        } catch (IOException | RuntimeException failed) {
            failed.printStackTrace();
            Runtime.getRuntime().halt(2);
        }
    }

    private List<String> answer(Stage stage, String deed, String object) {
        switch (deed) {
            case "await" -> program.await(object, () -> words().stream().anyMatch(words -> words.contains(object)));
            case "press" -> {
                program.await(object, () -> stage.getScene().lookup(object) != null);
                program.run(() -> ((ButtonBase) stage.getScene().lookup(object)).fire());
            }
            case "fail" -> {
                Thread.ofPlatform().start(AskedWindow::fail);
                Platform.runLater(AskedWindow::fail);
            }
            case "stir" -> {
                program.run(() -> stir(stage));
                program.awaitFrames(3);
            }
            case "close" -> program.run(stage::close);
            default -> {
                // A question.
            }
        }
        return switch (deed) {
            case "words", "await" -> program.ask(AskedWindow::words);
            case "titles" -> program.ask(() -> windows().map(Stage::getTitle).toList());
            case "made" -> program.ask(AskedWindow::made);
            default -> List.of();
        };
    }

    private static void fail() {
        throw new IllegalStateException("asked for");
    }

    private static void stir(Stage stage) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stage.setWidth(stage.getWidth() > NARROW ? NARROW : NARROW + 1);
            }
        }.start();
    }

    private static List<String> made() throws ReflectiveOperationException {
        Class<?> application = Class.forName("com.sun.glass.ui.Application");
        Object running = application.getMethod("GetApplication").invoke(null);
        Class<?> layouts = Class.forName("com.sun.javafx.text.GlyphLayoutManager");
        return List.of((String) application.getMethod("getName").invoke(running),
                layouts.getMethod("getInstance").invoke(null).getClass().getSimpleName());
    }

    private static Stream<Stage> windows() {
        return List.copyOf(Window.getWindows()).stream().filter(Stage.class::isInstance).map(Stage.class::cast);
    }

    private static List<String> words() {
        return windows().flatMap(stage -> WholeWindow.all(stage.getScene().getRoot()).stream()).filter(Node::isVisible)
                .filter(Text.class::isInstance).map(node -> ((Text) node).getText().replace('\n', ' '))
                .filter(text -> !text.isBlank()).toList();
    }
}
