package ma.mithaq.ui.presenter;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.PointingTool;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.Presentation;
import ma.mithaq.briefing.ScreenCover;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Language;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** The time of day, the time taken and left, and what the audience has on its screen. */
final class ConsoleTop extends FlowPane {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass EARLY = PseudoClass.getPseudoClass("early");

    private final PresenterViewModel model;
    private final Typesetter type;
    private final ZoneId zone;
    private final Label clock;
    private final Label elapsed;
    private final Label remaining;
    private final Label drift;
    private final TextField minutes = new TextField();
    private final FlowPane states = new FlowPane();

    ConsoleTop(PresenterViewModel model, Typesetter type, ZoneId zone) {
        this.model = model;
        this.type = type;
        this.zone = zone;
        getStyleClass().add("console-top");
        setHgap(24);
        setVgap(8);
        clock = time();
        elapsed = time();
        remaining = time();
        drift = type.words("", "console-caption");
        drift.setMinWidth(USE_PREF_SIZE);
        minutes.getStyleClass().add("console-minutes");
        minutes.setAccessibleText(type.messages().get("ui.present.minutes.label"));
        minutes.setText(model.preparationProperty().get().minutes().map(Object::toString).orElse(""));
        minutes.textProperty().addListener((all, before, now) -> model.plan(planned(now)));
        states.setHgap(8);
        states.setVgap(4);
        getChildren().addAll(titled("ui.present.clock.label", clock), titled("ui.present.elapsed.label", elapsed),
                titled("ui.present.remaining.label", remaining), titled("ui.present.minutes.label", minutes), drift,
                        states);
        Subscriptions.whileShown(this, model.presentationProperty(), this::showStates);
        Subscriptions.whileShown(this, model.preparationProperty(), prepared -> tick());
        Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.millis(500), event -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        // Runs while it is in a window, and keeps no references once it has been removed from it.
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
    }

    private Label time() {
        Label label = type.words("", "console-time");
        label.setMinWidth(USE_PREF_SIZE);
        // Minutes before seconds, and a sign before both, in every language.
        return type.directed(label, Language.ENGLISH);
    }

    private VBox titled(String key, Node node) {
        Label title = type.message(key, "console-caption");
        title.setMinWidth(USE_PREF_SIZE);
        return new VBox(title, node);
    }

    /** In minutes. Only digits are a plan; at most ten hours. */
    private static Optional<Integer> planned(String typed) {
        return typed.strip().matches("[1-9]\\d{0,2}") ? Optional.of(Figures.parseInt(typed.strip()))
                .filter(each -> each <= 600) : Optional.empty();
    }

    private void tick() {
        Preparation prepared = model.preparationProperty().get();
        Duration soFar = model.timer().elapsed();
        clock.setText(CLOCK.format(model.timer().now().atZone(zone)));
        elapsed.setText(written(soFar));
        remaining.setText(prepared.minutes().map(planned -> written(Duration.ofMinutes(planned).minus(soFar)))
                .orElse("–"));
        Optional<Duration> off = model.drift();
        boolean late = off.filter(time -> !time.isNegative()).isPresent();
        elapsed.pseudoClassStateChanged(LATE, late);
        elapsed.pseudoClassStateChanged(EARLY, off.isPresent() && !late);
        drift.setText(off.map(time -> type.messages().get(late ? "ui.present.late.text" : "ui.present.early.text",
                written(time.abs()))).orElse(""));
    }

    /** Hours if there are any, minutes and seconds. */
    static String written(Duration time) {
        Duration length = time.abs();
        String minutes = length.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", length.toHours(), length.toMinutesPart(),
                        length.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", length.toMinutesPart(), length.toSecondsPart());
        return time.isNegative() ? "−" + minutes : minutes;
    }

    private void showStates(Presentation now) {
        List<String> words = new ArrayList<>();
        if (now.typed() > 0) {
            words.add(type.messages().get("ui.present.state.typed", Integer.toString(now.typed())));
        }
        if (now.cover() != ScreenCover.NONE) {
            words.add(type.messages()
                    .get(now.cover() == ScreenCover.BLACK ? "ui.present.state.black" : "ui.present.state.white"));
        }
        if (now.frozen().isPresent()) {
            words.add(type.messages().get("ui.present.state.frozen"));
        }
        if (now.aid() != PointingTool.NONE) {
            words.add(type.messages().get(switch (now.aid()) {
                case SPOTLIGHT -> "ui.present.state.spotlight";
                case MAGNIFIER -> "ui.present.state.magnifier";
                default -> "ui.present.state.pointer";
            }));
        }
        if (now.opened()) {
            words.add(type.messages().get("ui.present.state.opened"));
        }
        states.getChildren().setAll(words.stream().map(each -> {
            Label state = type.words(each, "console-state");
            state.setMinWidth(USE_PREF_SIZE);
            return state;
        }).toList());
    }
}
