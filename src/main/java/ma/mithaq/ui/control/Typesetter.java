package ma.mithaq.ui.control;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;

/**
 * Makes nodes of words. All text of the program is made here: it wraps rather than being cut, and it has the direction
 * of its own language, which JavaFX does not work out by itself.
 */
public final class Typesetter {

    private final Messages messages;

    public Typesetter(Messages messages) {
        this.messages = messages;
    }

    public Language language() {
        return messages.language();
    }

    public Messages messages() {
        return messages;
    }

    /** The words of a dossier's text in the chosen language, or the original where it has no translation. */
    public String words(Text text) {
        return messages.words(text);
    }

    /** A text of the dossier. */
    public Label text(Text text, String... styleClasses) {
        Text.Wording wording = text.in(language());
        return directed(wrapping(new SetLabel(Isolates.alone(wording)), styleClasses), wording.language());
    }

    /** Gives a label another text of the dossier. */
    public void change(Label label, Text text) {
        Text.Wording wording = text.in(language());
        label.setText(Isolates.alone(wording));
        label.setNodeOrientation(wording.language().rightToLeft() == language().rightToLeft()
                ? NodeOrientation.INHERIT : orientation(wording.language()));
    }

    /** A text of the dossier as a link. */
    public Hyperlink link(Text text, Runnable action, String... styleClasses) {
        Text.Wording wording = text.in(language());
        Hyperlink link = directed(wrapping(new SetLink(Isolates.alone(wording)), styleClasses), wording.language());
        return acting(link, action);
    }

    /** The program's words, or words already chosen, in the program's language. */
    public Label words(String words, String... styleClasses) {
        return wrapping(new SetLabel(words), styleClasses);
    }

    /** A message of the program. */
    public Label message(String key, String... styleClasses) {
        return words(messages.get(key), styleClasses);
    }

    /** The program's words as a link. */
    public Hyperlink link(String words, Runnable action, String... styleClasses) {
        return acting(wrapping(new SetLink(words), styleClasses), action);
    }

    /** A button with a message of the program on it. */
    public Button button(String key, Runnable action, String... styleClasses) {
        Button button = new Button(messages.get(key));
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Region.USE_PREF_SIZE);
        // A flow narrower than the button wraps its words.
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setWrapText(true);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Gives a node the direction of a language, where it is not the program's. */
    public <T extends Node> T directed(T node, Language language) {
        if (language.rightToLeft() != language().rightToLeft()) {
            node.setNodeOrientation(orientation(language));
        }
        return node;
    }

    public static NodeOrientation orientation(Language language) {
        return language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    private static <T extends Labeled> T wrapping(T node, String... styleClasses) {
        node.setWrapText(true);
        // Never smaller than its words: a label that may shrink ends in an ellipsis.
        node.setMinHeight(Region.USE_PREF_SIZE);
        node.getStyleClass().addAll(List.of(styleClasses));
        return node;
    }

    private static Hyperlink acting(Hyperlink link, Runnable action) {
        link.setOnAction(event -> {
            // A link here leads on; unlike on the web, it is not marked as visited.
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** A label that caches its height. */
    private static final class SetLabel extends Label {

        private final HeightCache heights = new HeightCache();

        SetLabel(String words) {
            super(words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return heights.at(width, super::computePrefHeight);
        }

        @Override
        public void requestLayout() {
            // The superclass asks for it while it is being made.
            if (heights != null) {
                heights.forget();
            }
            super.requestLayout();
        }
    }

    /** A link that caches its height. */
    private static final class SetLink extends Hyperlink {

        private final HeightCache heights = new HeightCache();

        SetLink(String words) {
            super(words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return heights.at(width, super::computePrefHeight);
        }

        @Override
        public void requestLayout() {
            if (heights != null) {
                heights.forget();
            }
            super.requestLayout();
        }
    }
}
