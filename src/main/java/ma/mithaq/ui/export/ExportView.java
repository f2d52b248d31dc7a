package ma.mithaq.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Language;
import ma.mithaq.ui.control.DirectScrollPane;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.SegmentedControl;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** Asks what to export, in which language and kind of file, and where to; shows how the file would begin. */
public final class ExportView extends BorderPane {

    /** Below this width in em, the preview goes below the questions. */
    private static final double ROOMY = 52;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ExportViewModel model;
    private final Typesetter type;
    private final double em;
    private final Runnable chooseFolder;
    private final Runnable close;
    private final VBox questions = new VBox();
    private final ExportPreviewPane preview;
    private final Button take;

    /**
     * @param em           the size of text, in pixels
     * @param chooseFolder asks the user for a folder
     * @param close        closes the dialog
     */
    public ExportView(ExportViewModel model, ExportPreviewer previewer, Typesetter type, double em,
            Runnable chooseFolder,
                        Runnable close) {
        this.model = model;
        this.type = type;
        this.em = em;
        this.chooseFolder = chooseFolder;
        this.close = close;
        this.preview = new ExportPreviewPane(previewer, model, type);
        this.take = type.button("ui.export.start.label", () -> model.begin(close), "accent");
        take.setDefaultButton(true);
        getStyleClass().add("export");
        questions.getStyleClass().add("export-questions");
        questions.getChildren().setAll(subjects(), endings(), languages(), scales(), place());
        setBottom(foot());
        questions.addEventFilter(KeyEvent.KEY_PRESSED, this::answered);
        widthProperty().subscribe(value -> arrange());
    }

    /** Gives the focus to the selected answer of the first question. */
    public void begin() {
        questions.lookupAll(".radio-button").stream().filter(button -> ((RadioButton) button).isSelected())
                .forEach(Node::requestFocus);
    }

    /** Enter exports: otherwise it would only select the focused choice once more, and nothing would happen. */
    private void answered(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            take.fire();
            event.consume();
        }
    }

    private void arrange() {
        boolean roomy = getWidth() >= ROOMY * em;
        pseudoClassStateChanged(NARROW, !roomy);
        if (roomy) {
            HBox beside = new HBox(scrolling(questions), preview);
            HBox.setHgrow(preview, Priority.ALWAYS);
            setCenter(beside);
        } else {
            setCenter(scrolling(new VBox(questions, preview)));
        }
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new DirectScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("export-scroll");
        return scroll;
    }

    private Node subjects() {
        VBox all = new VBox();
        all.getStyleClass().add("export-subjects");
        ToggleGroup group = new ToggleGroup();
        for (ExportSubject subject : ExportSubject.values()) {
            RadioButton button = new RadioButton(type.messages().get(key(subject)));
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(subject);
            button.setSelected(subject == model.subjectProperty().get());
            all.getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now != null) {
                model.subjectProperty().set((ExportSubject) now.getUserData());
            }
        });
        return question("ui.export.subject.label", all);
    }

    private static String key(ExportSubject subject) {
        return switch (subject) {
            case BRIEF -> "ui.export.subject.brief";
            case SLIDES -> "ui.export.subject.slides";
            case VIEW -> "ui.export.subject.view";
            case TABLES -> "ui.export.subject.tables";
            case FACTS -> "ui.export.subject.facts";
            case DATES -> "ui.export.subject.dates";
            case CONTACTS -> "ui.export.subject.contacts";
        };
    }

    private Node endings() {
        VBox place = new VBox();
        Subscriptions.whileShown(place, model.subjectProperty(), subject -> {
            List<FileEnding> endings = subject.endings();
            place.getChildren().setAll(endings.size() == 1
                    ? type.words(type.messages().get("ui.list.brackets", endings.getFirst().commonName(),
                            endings.getFirst().words()))
                    : SegmentedControl.of(endings.toArray(FileEnding[]::new), model.endingProperty(),
                            FileEnding::commonName));
        });
        return question("ui.export.format.label", place);
    }

    private Node languages() {
        return question("ui.export.language.label",
                SegmentedControl.of(Language.values(), model.languageProperty(), type.messages()::name));
    }

    private Node scales() {
        ObjectProperty<Integer> chosen = new SimpleObjectProperty<>(model.scaleProperty().get());
        chosen.subscribe(value -> model.scaleProperty().set(value));
        Node whole = question("ui.export.scale.label",
                SegmentedControl.of(new Integer[] {1, 2, 3}, chosen, scale -> scale + "×"));
        Subscriptions.whileShown(questions, model.endingProperty(), ending -> {
            whole.setVisible(ending == FileEnding.PNG);
            whole.setManaged(ending == FileEnding.PNG);
        });
        return whole;
    }

    private Node place() {
        TextField name = new TextField();
        name.setAccessibleText(type.messages().get("ui.export.name.label"));
        name.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        name.textProperty().bindBidirectional(model.nameProperty());
        Label folder = type.words("", "muted");
        Subscriptions.whileShown(folder, model.folderProperty(), chosen -> folder.setText(chosen
                .map(path -> type.messages().get("ui.export.folder.text", path)).orElse("")));
        Button other = type.button("ui.export.folder.label", chooseFolder);
        return question("ui.export.name.label", name, folder, new Flow("button-row", List.of(other)));
    }

    private VBox question(String label, Node... controls) {
        VBox whole = new VBox(type.message(label, "export-label"));
        whole.getStyleClass().add("export-question");
        whole.getChildren().addAll(controls);
        return whole;
    }

    private Node foot() {
        VBox asked = new VBox();
        Button cancel = type.button("ui.export.cancel.label", close);
        cancel.setCancelButton(true);
        VBox foot = new VBox(asked, new Flow("button-row", List.of(take, cancel)));
        foot.getStyleClass().add("export-foot");
        Subscriptions.whileShown(foot, model.questionProperty(), question -> ask(question, asked));
        return foot;
    }

    private void ask(Optional<ExportViewModel.Question> question, VBox place) {
        place.getChildren().clear();
        place.setManaged(question.isPresent());
        take.setDisable(false);
        question.ifPresent(open -> {
            switch (open) {
                case ExportViewModel.Question.NoName none ->
                        place.getChildren().setAll(type.message("ui.export.name.unfit", "notice-words"));
                case ExportViewModel.Question.Failed failed -> place.getChildren().setAll(
                        type.words(type.messages().sentence(failed.problem()), "notice-words"));
                case ExportViewModel.Question.Replace there -> askToReplace(there.file(), place);
            }
        });
    }

    private void askToReplace(Path file, VBox place) {
        Button replace = type.button("ui.export.replace.label", () -> model.replace(close));
        place.getChildren().setAll(type.words(type.messages().get("ui.export.replace.text",
                file.getFileName()), "notice-words"), new Flow("button-row", List.of(replace)));
        // Enter must answer this question, not repeat the answer to the previous one.
        take.setDisable(true);
        replace.requestFocus();
    }
}
