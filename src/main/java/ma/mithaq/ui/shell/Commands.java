package ma.mithaq.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.search.Command;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;

/** The program's commands, as the palette finds them by name. */
final class Commands {

    private final ShellViewModel model;
    private final Appearance appearance;
    private final Actions actions;
    private final Consumer<Section> go;

    Commands(ShellViewModel model, Appearance appearance, Actions actions, Consumer<Section> go) {
        this.model = model;
        this.appearance = appearance;
        this.actions = actions;
        this.go = go;
    }

    List<Command> list(Messages messages) {
        List<Command> commands = new ArrayList<>();
        for (Section section : Section.values()) {
            commands.add(new Command(messages.get(section.key()), () -> go.accept(section)));
        }
        commands.add(new Command(messages.get("ui.files.open.label"), actions.chooseFile()));
        commands.add(new Command(messages.get("ui.export.command.label"), actions.export()));
        commands.add(new Command(messages.get("ui.print.command.label"), actions.print()));
        commands.add(new Command(messages.get("ui.present.start.first"), () -> actions.present().accept(false)));
        commands.add(new Command(messages.get("ui.present.start.here"), () -> actions.present().accept(true)));
        commands.add(new Command(messages.get("ui.shell.back.label"), model.navigator()::back));
        commands.add(new Command(messages.get("ui.search.command.larger"), appearance::enlargeText));
        commands.add(new Command(messages.get("ui.search.command.smaller"), appearance::reduceText));
        commands.add(new Command(messages.get("ui.search.command.light"),
                () -> appearance.themeProperty().set(Theme.LIGHT)));
        commands.add(new Command(messages.get("ui.search.command.dark"),
                () -> appearance.themeProperty().set(Theme.DARK)));
        if (!model.setAside().filesProperty().get().isEmpty()) {
            commands.add(new Command(messages.get("ui.notice.take-back.label"),
                    () -> model.setAside().filesProperty().get().forEach(model.setAside()::takeBack)));
        }
        for (Language language : Language.values()) {
            commands.add(new Command(messages.get("ui.search.command.language", messages.name(language)),
                    () -> appearance.languageProperty().set(language)));
        }
        return commands;
    }
}
