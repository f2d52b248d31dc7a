package ma.mithaq.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.search.Command;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;

/** Does what {@link WindowCommand} lists. */
final class WindowCommands {

    private static final int NORMAL_PERCENT = 100;

    private final ShellViewModel model;
    private final Appearance appearance;
    private final Actions actions;
    private final Shell shell;

    WindowCommands(ShellViewModel model, Appearance appearance, Actions actions, Shell shell) {
        this.model = model;
        this.appearance = appearance;
        this.actions = actions;
        this.shell = shell;
    }

    /** Whether it would do anything now. */
    boolean isPossible(WindowCommand command) {
        return switch (command) {
            case OPEN, QUIT, LARGER_TEXT, SMALLER_TEXT, NORMAL_TEXT, LIGHT, DARK, ARABIC, FRENCH, ENGLISH -> true;
            case BACK -> model.navigator().canGoBackProperty().get();
            case FORWARD -> model.navigator().canGoForwardProperty().get();
            case TAKE_BACK -> !model.setAside().filesProperty().get().isEmpty();
            case TERMS -> model.dossier().filter(dossier -> Section.TERMS.isIn(dossier.session())).isPresent();
            default -> model.dossier().isPresent();
        };
    }

    void run(WindowCommand command) {
        action(command).run();
    }

    private Runnable action(WindowCommand command) {
        return switch (command) {
            case AGREEMENT, OFFICIALS, PILLARS, TIMELINE, MAP, BRIEF, TERMS, SETTINGS, ABOUT ->
                    () -> shell.go(command.section().orElseThrow());
            case NEXT_SECTION -> () -> step(1);
            case PREVIOUS_SECTION -> () -> step(-1);
            case BACK -> () -> model.navigator().back();
            case FORWARD -> () -> model.navigator().forward();
            case SEARCH -> () -> shell.showPalette();
            case OPEN -> actions.chooseFile();
            case EXPORT -> actions.export();
            case PRINT -> actions.print();
            case PRESENT -> () -> actions.present().accept(false);
            case PRESENT_HERE -> () -> actions.present().accept(true);
            case LARGER_TEXT -> () -> appearance.enlargeText();
            case SMALLER_TEXT -> () -> appearance.reduceText();
            case NORMAL_TEXT -> () -> appearance.textSizeProperty().set(NORMAL_PERCENT);
            case LIGHT -> () -> appearance.themeProperty().set(Theme.LIGHT);
            case DARK -> () -> appearance.themeProperty().set(Theme.DARK);
            case TAKE_BACK -> () -> model.setAside().filesProperty().get().forEach(model.setAside()::takeBack);
            case ARABIC, FRENCH, ENGLISH -> () -> appearance.languageProperty().set(command.language().orElseThrow());
            case OTHER_REGION -> () -> shell.swapRegion();
            case QUIT -> actions.quit();
        };
    }

    /** Those that can be found by name now. */
    List<Command> named(Messages messages) {
        return Stream.of(WindowCommand.values()).filter(command -> command.isNamed() && isPossible(command))
                .map(command -> new Command(command.name(messages),
                        command.shortcuts(messages.language().rightToLeft()).stream().findFirst(), () -> run(command)))
                .toList();
    }

    /** Goes to the next or the previous section of the dossier, round and round. */
    private void step(int by) {
        List<Section> sections = model.dossier().stream().flatMap(dossier -> Arrays.stream(Section.values())
                .filter(section -> section.ofTheDossier() && section.isIn(dossier.session()))).toList();
        int here = sections.indexOf(Section.of(model.navigator().current()));
        shell.go(sections.get(Math.floorMod(here + by, sections.size())));
    }
}
