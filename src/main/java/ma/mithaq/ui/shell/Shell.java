package ma.mithaq.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Text;
import ma.mithaq.text.HandlingWords;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.text.TranslationWords;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.LoadingIndicator;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.edition.EditionNote;
import ma.mithaq.ui.export.ExportJobsBar;
import ma.mithaq.ui.fault.FaultBar;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.print.PrintBar;
import ma.mithaq.ui.search.Palette;
import ma.mithaq.ui.search.PaletteViewModel;
import ma.mithaq.ui.signature.SignatureNote;
import ma.mithaq.ui.style.Appearance;

/**
 * Everything in the window: side bar, top bar, notice and page. Its parts are rebuilt when the language or the text
 * size changes; the current place stays, because the view model holds it.
 */
public final class Shell extends StackPane {

    /** Below this width in em, the side bar shows only its icons. */
    private static final double ROOMY = 58;
    /**
     * Below this width in em, the top bar shows only its icons, the side bar is a strip below the page, and margins and
     * titles are smaller.
     */
    private static final double NARROW = 28;
    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");

    private final ShellViewModel model;
    private final Appearance appearance;
    private final Actions actions;
    private final WindowCommands commands;
    private Optional<Node> before = Optional.empty();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private BorderPane frame = new BorderPane();
    private Optional<Sidebar> sidebar = Optional.empty();
    private Optional<PageHost> pages = Optional.empty();
    private Optional<TopBar> topBar = Optional.empty();
    private Optional<Button> presentButton = Optional.empty();
    private List<Labeled> tools = List.of();
    private final StackPane palettePlace = new StackPane();

    public Shell(ShellViewModel model, Appearance appearance, Actions actions) {
        this.model = model;
        this.appearance = appearance;
        this.actions = actions;
        this.commands = new WindowCommands(model, appearance, actions, this);
        getStyleClass().add("shell");
        palettePlace.setVisible(false);
        appearance.languageProperty().subscribe(value -> build());
        appearance.textSizeProperty().subscribe((before, now) -> build());
        model.dossierProperty().subscribe((before, now) -> build());
        model.navigator().currentProperty().subscribe((before, now) -> pages.ifPresent(each -> each.show(now)));
        model.searchingProperty().subscribe((before, now) -> followSearch(now));
        widthProperty().subscribe(value -> fit());
    }

    /** What it does when it is asked. */
    WindowCommands commands() {
        return commands;
    }

    /** What the title of the window says. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    private void build() {
        Optional<String> focused = focusedName();
        Typesetter type = new Typesetter(messages());
        frame = new BorderPane();
        frame.setCenter(model.dossier().map(dossier -> page(dossier, type))
                .orElseGet(() -> noDossier(type)));
        palettePlace.getStyleClass().setAll("palette-place");
        getChildren().setAll(frame, opening(type), palettePlace);
        fit();
        if (focused.isPresent()) {
            // Controls have their parts only once they have been styled.
            applyCss();
            focused.map(name -> lookup("#" + name)).map(Page::chosenBeside).ifPresent(Node::requestFocus);
        }
        followSearch(model.searchingProperty().get());
    }

    /** The name of what has the focus, by which its successor is found when everything is rebuilt. */
    private Optional<String> focusedName() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId);
    }

    /** An indicator over everything while another dossier is being opened; the present one can be read meanwhile. */
    private Node opening(Typesetter type) {
        StackPane place = new StackPane();
        place.setMouseTransparent(true);
        Subscriptions.whileShown(place, model.openingProperty(), opening -> {
            place.getChildren().clear();
            if (opening && model.dossier().isPresent()) {
                place.getChildren().add(new LoadingIndicator(type, model.progressProperty()));
            }
        });
        return place;
    }

    private Node page(OpenDossier dossier, Typesetter type) {
        DossierSession session = dossier.session();
        Navigator navigator = model.navigator();
        PageHost newPages = new PageHost(model, dossier, appearance, type, Optional.of(actions.chooseStatement()));
        Sidebar newSidebar = new Sidebar(Stream.of(Section.values())
                .filter(section -> section.isIn(session)).toList(), navigator, type);
        Button presenting = presentButton(type);
        presentButton = Optional.of(presenting);
        Button searching = searchButton(type);
        FilesMenu files = new FilesMenu(model, type, commands);
        tools = List.of(searching, files);
        TopBar newTopBar =
                new TopBar(navigator, commands, newPages.detailProperty(), List.of(searching, presenting, files), type);
        pages = Optional.of(newPages);
        sidebar = Optional.of(newSidebar);
        topBar = Optional.of(newTopBar);
        frame.setLeft(newSidebar);
        VBox top = new VBox(newTopBar);
        if (session.info().language() != type.language()) {
            top.getChildren().add(type.message(TranslationWords.key(session.info().language()), "translation-note"));
        }
        session.info().handling().ifPresent(handling -> top.getChildren().add(
                type.words(HandlingWords.mark(handling, type.messages()), "handling-mark")));
        // Whether there is another is known by now, and it can only be dismissed.
        dossier.edition().toldProperty().get().ifPresent(other -> top.getChildren().add(
                new EditionNote(dossier.edition(), type, appearance.em(), actions.showChanges(),
                        NoticeBar.dismiss(dossier.edition()::dismiss, type))));
        top.getChildren().addAll(
                new SignatureNote(session.signature(), model.trust(), type),
                new PrintBar(model.printing(), type),
                new ExportJobsBar(model.exportJobs(), type, appearance.em(), actions.openFile(),
                        actions.showInFolder()),
                notices(Optional.of(session), type));
        frame.setTop(top);
        newPages.show(navigator.current());
        model.lookForOtherEdition();
        Subscriptions.whileShown(newPages, newPages.detailProperty(),
                detail -> showTitle(detail, session.info().title(), type));
        Subscriptions.whileShown(newPages, navigator.currentProperty(),
                place -> showTitle(newPages.detailProperty().get(), session.info().title(), type));
        return newPages;
    }

    private void showTitle(String detail, Text dossier, Typesetter type) {
        String section = type.messages().get(Section.of(model.navigator().current()).key());
        String here = detail.isEmpty() ? section : detail;
        title.set(type.messages().list(Separator.DASH, here, dossier,
                type.messages().get("ui.shell.program.name")));
    }

    /** What is shown while the first dossier is being opened, or if none could be. */
    private Node noDossier(Typesetter type) {
        VBox words = new VBox();
        words.getStyleClass().add("no-dossier");
        title.set(type.messages().get("ui.shell.program.name"));
        Subscriptions.whileShown(words, model.openingProperty(), opening -> {
            if (opening) {
                words.getChildren().setAll(new LoadingIndicator(type, model.progressProperty()));
            } else {
                words.getChildren()
                        .setAll(Icon.FILE.node("large-icon"), type.message("ui.shell.empty.title", "page-title"),
                        type.message("ui.shell.empty.text", "prose"),
                        type.button("ui.files.open.label", actions.chooseFile(), "accent"));
            }
        });
        return new VBox(notices(Optional.empty(), type), Page.scrolling(words));
    }

    private Node notices(Optional<DossierSession> session, Typesetter type) {
        Notices notices = new Notices(model, type, appearance.em());
        VBox bars = new VBox(new FaultBar(model.faults(), PageHost.version(), Shell::copy, type));
        session.map(notices::ofFile).ifPresent(bars.getChildren()::add);
        bars.getChildren().add(notices.ofProblems());
        return bars;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Isolates.without(text));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Goes to a section and into its page. */
    void go(Section section) {
        if (section.place().equals(model.navigator().current())) {
            pages.ifPresent(Page::focusFirst);
        } else {
            pages.ifPresent(PageHost::askFocus);
            model.navigator().go(section.place());
        }
    }

    private Button searchButton(Typesetter type) {
        Button button = new Button(WindowCommand.SEARCH.name(type.messages()), Icon.SEARCH.node());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("search-button");
        button.setOnAction(event -> commands.run(WindowCommand.SEARCH));
        return button;
    }

    private Button presentButton(Typesetter type) {
        Button button = new Button(type.messages().get("ui.present.start.label"), Icon.PRESENT.node());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("search-button");
        button.setTooltip(new Tooltip(WindowCommand.PRESENT.nameWithKeys(type.messages())));
        button.setOnAction(event -> commands.run(WindowCommand.PRESENT));
        return button;
    }

    private Palette palette(PaletteViewModel found, Typesetter type) {
        found.speak(type.messages(), commands.named(type.messages()));
        return new Palette(found, type, result -> {
            pages.ifPresent(PageHost::askFocus);
            model.navigator().go(Place.of(result.ref()));
        }, () -> model.searchingProperty().set(false));
    }

    /** Shows the search over the page, or clears it if it is already there. */
    void showPalette() {
        if (model.searchingProperty().get()) {
            followSearch(true);
        } else if (model.dossier().isPresent()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
            model.searchingProperty().set(true);
        }
    }

    /** With the months named as the dossier names them. */
    private Messages messages() {
        return Messages.in(appearance.language())
                .datedAs(model.dossier().flatMap(dossier -> dossier.session().info().country()));
    }

    private void followSearch(boolean searching) {
        Optional<Palette> palette = model.dossier().filter(dossier -> searching)
                .map(dossier -> palette(dossier.palette(), new Typesetter(messages())));
        boolean shown = palettePlace.isVisible();
        palettePlace.setVisible(palette.isPresent());
        palettePlace.getChildren().setAll(palette.stream().toList());
        palette.ifPresent(Palette::begin);
        if (shown && palette.isEmpty()) {
            // The focus goes back to where it was.
            before.ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }

    /** Moves the focus to the page, or to the side bar if the page has it. */
    void swapRegion() {
        if (sidebar.filter(Page::holdsFocus).isPresent()) {
            pages.ifPresent(Page::focusFirst);
        } else {
            sidebar.ifPresent(Sidebar::focusCurrent);
        }
    }

    private void fit() {
        boolean compact = isNarrowerThan(ROOMY);
        sidebar.ifPresent(each -> each.setCompact(compact));
        topBar.ifPresent(each -> each.setCompact(compact));
        presentButton.ifPresent(each ->
                each.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        boolean narrow = isNarrowerThan(NARROW);
        pseudoClassStateChanged(NARROW_STATE, narrow);
        sidebar.ifPresent(each -> place(each, narrow));
        for (Labeled tool : tools) {
            tool.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            tool.setTooltip(narrow ? new Tooltip(tool.getText()) : null);
        }
    }

    /** Where the side bar would take too much of the width, it lies below the page. */
    private void place(Sidebar bar, boolean below) {
        if (below == bar.equals(frame.getBottom())) {
            return;
        }
        boolean focused = Page.holdsFocus(bar);
        frame.setLeft(null);
        frame.setBottom(null);
        bar.setStrip(below);
        if (below) {
            frame.setBottom(bar);
        } else {
            frame.setLeft(bar);
        }
        if (focused) {
            bar.focusCurrent();
        }
    }

    private boolean isNarrowerThan(double em) {
        return getWidth() > 0 && getWidth() < em * appearance.em();
    }
}
