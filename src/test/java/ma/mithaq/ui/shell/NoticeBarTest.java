package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** A notice by itself: how much room it takes, and where what can be done about it stands. */
class NoticeBarTest {

    private static final double ROW = 700;
    private static final Problem SHORT = new Problem(ProblemCode.FILE_EMPTY, "a.mithaq");

    private final ObjectProperty<Optional<Problem>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final List<String> pressed = new ArrayList<>();
    private NoticeBar bar;
    private Scene scene;

    /** @param words of the button beside the one that dismisses; empty for none */
    private void show(double em, String words, Problem problem) {
        Typesetter type = new Typesetter(Messages.in(Language.ENGLISH));
        bar = new NoticeBar(notice, told -> {
            Button dismiss = NoticeBar.dismiss(() -> pressed.add("dismissed"), type);
            Button answer = new Button(words);
            answer.setOnAction(event -> pressed.add("answered " + told.code()));
            return words.isEmpty() ? List.of(dismiss) : List.of(answer, dismiss);
        }, type, em);
        scene = new Scenes(Setting.of(Language.ENGLISH, Theme.LIGHT).appearance()).make(new VBox(bar), ROW, 800);
        notice.set(Optional.of(problem));
        OpenShell.layOut(scene);
    }

    private List<Button> buttons() {
        return ((Pane) bar.lookup(".notice-answers")).getChildren().stream().map(Button.class::cast).toList();
    }

    private boolean isBelow() {
        return top(".notice-answers") >= top(".notice-scroll") + bar.lookup(".notice-scroll").getLayoutBounds()
                .getHeight();
    }

    private double top(String part) {
        return bar.lookup(part).localToScene(0, 0).getY();
    }

    @Test
    void takesNoRoomWhereThereIsNothingToTell() {
        Toolkit.run(() -> {
            show(15, "", SHORT);
            assertTrue(bar.isVisible());
            assertTrue(bar.getHeight() > 15);
            assertTrue(((Label) bar.lookup(".notice-words")).getText().endsWith("(" + SHORT.code().code() + ")"));
            notice.set(Optional.empty());
            OpenShell.layOut(scene);
            assertFalse(bar.isVisible());
            assertEquals(0, bar.getParent().prefHeight(ROW));
        });
    }

    @Test
    void aLongSentenceIsWrappedAndWholeAndTakesTheRow() {
        Toolkit.run(() -> {
            show(15, "", SHORT);
            double one = bar.lookup(".notice-scroll").getLayoutBounds().getHeight();
            notice.set(Optional.of(new Problem(ProblemCode.FILE_EMPTY, "folder/".repeat(20) + "a.mithaq")));
            OpenShell.layOut(scene);
            ScrollPane words = (ScrollPane) bar.lookup(".notice-scroll");
            Label sentence = (Label) bar.lookup(".notice-words");
            assertTrue(words.getHeight() > 1.5 * one, words.getHeight() + " of " + one);
            assertTrue(words.getViewportBounds().getHeight() >= sentence.getHeight() - 1,
                    words.getViewportBounds() + " of " + sentence.getHeight());
            assertTrue(sentence.getWidth() <= words.getWidth(), "it is cut off at the side");
            assertTrue(words.getWidth() > ROW * 0.8, words.getWidth() + " of " + ROW);
            // Of a path of any length, the page below keeps most of the window.
            notice.set(Optional.of(new Problem(ProblemCode.FILE_EMPTY, "folder/".repeat(400) + "a.mithaq")));
            OpenShell.layOut(scene);
            assertTrue(bar.getHeight() < 200, bar.getHeight() + " of 800");
            assertEquals(List.of(), words.lookupAll(".scroll-bar").stream()
                    .filter(each -> each.isVisible()).toList());
        });
    }

    @Test
    void whatCanBeDoneStandsBesideTheSentenceOrBelowWhereTextIsLarge() {
        Toolkit.run(() -> {
            show(20, "Answer", SHORT);
            assertFalse(isBelow());
            show(20.5, "Answer", SHORT);
            assertTrue(isBelow());
            show(30, "", SHORT);
            assertFalse(isBelow(), "there is room for an icon");
        });
    }

    @Test
    void whatIsPressedIsDone() {
        Toolkit.run(() -> {
            show(15, "Answer", SHORT);
            buttons().forEach(Button::fire);
            assertEquals(List.of("answered FILE_EMPTY", "dismissed"), pressed);
            assertEquals(Messages.in(Language.ENGLISH).get("ui.notice.dismiss.label"),
                    buttons().getLast().queryAccessibleAttribute(AccessibleAttribute.TEXT));
        });
    }

    @Test
    void goodNewsLooksOtherwiseThanAWarning() {
        Toolkit.run(() -> {
            show(15, "", new Problem(ProblemCode.STATE_TAKEN_BACK, "a.sqlite"));
            assertTrue(bar.getStyleClass().contains("notice-answer"));
            notice.set(Optional.of(SHORT));
            assertFalse(bar.getStyleClass().contains("notice-answer"));
        });
    }
}
