package ma.mithaq.ui.presenter.slide;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.ui.control.Typesetter;

/** What a slide is about, and which part of it this is where its list continues. */
final class SlideHeading extends HBox {

    SlideHeading(Label words, SlidePage frame, Typesetter type) {
        getStyleClass().add("slide-heading");
        words.getStyleClass().add("slide-title");
        if (frame.slide() instanceof Slide.OnePillar pillar) {
            Label number = type.words(Integer.toString(pillar.number()), "slide-number");
            number.setMinWidth(USE_PREF_SIZE);
            getChildren().add(number);
        }
        // Room is left after the words, not in them: those of another direction would stand at its far end.
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(words, room);
        if (frame.parts() > 1) {
            Label part = type.words(frame.part() + "/" + frame.parts(), "slide-part");
            part.setMinWidth(USE_PREF_SIZE);
            getChildren().add(part);
        }
        boolean spoken = !(frame.slide() instanceof Slide.Opening);
        setVisible(spoken);
        setManaged(spoken);
    }
}
