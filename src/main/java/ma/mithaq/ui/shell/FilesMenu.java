package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import ma.mithaq.store.RecentFile;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Typesetter;

/** Opens another dossier: any file, a recent one, or one that comes with the program. Also exports this one. */
final class FilesMenu extends MenuButton {

    FilesMenu(ShellViewModel model, Typesetter type, WindowCommands commands) {
        super(type.messages().get("ui.files.menu.label"), Icon.FILE.node());
        getStyleClass().add("files-menu");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(event -> fill(model, type, commands));
        fill(model, type, commands);
    }

    private void fill(ShellViewModel model, Typesetter type, WindowCommands commands) {
        getItems().setAll(Stream.of(WindowCommand.OPEN, WindowCommand.EXPORT, WindowCommand.PRINT)
                .map(command -> item(command, type, commands)).toList());
        if (!model.recent().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            for (RecentFile recent : model.recent()) {
                getItems().add(item(type.messages().list(Separator.DOT, recent.title(), recent.path().getFileName()),
                        recent.path(), model::open));
            }
        }
        if (!model.bundled().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            for (Path path : model.bundled()) {
                getItems().add(item(type.messages().get("ui.files.bundled.label"), path, model::open));
            }
        }
    }

    private static MenuItem item(WindowCommand command, Typesetter type, WindowCommands commands) {
        MenuItem item = new MenuItem(command.name(type.messages()));
        // Shown only: the window's own filter has the key before any menu does.
        command.shortcuts(type.language().rightToLeft()).stream().findFirst()
                .ifPresent(shortcut -> item.setAccelerator(shortcut.combination()));
        item.setOnAction(event -> commands.run(command));
        return item;
    }

    private static MenuItem item(String words, Path path, Consumer<Path> open) {
        MenuItem item = new MenuItem(words);
        // A file's name is shown as it is: an underscore in it does not mark a mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(path));
        return item;
    }
}
