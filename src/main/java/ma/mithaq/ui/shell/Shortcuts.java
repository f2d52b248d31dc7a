package ma.mithaq.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import ma.mithaq.ui.style.Appearance;

/** Has the keys of {@link WindowCommand}, and the mouse's buttons for back and forward, do what they stand for. */
final class Shortcuts {

    private final WindowCommands commands;
    private final Appearance appearance;

    Shortcuts(WindowCommands commands, Appearance appearance) {
        this.commands = commands;
        this.appearance = appearance;
    }

    void installOn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> commandOf(event).ifPresent(command -> {
            run(command);
            event.consume();
        }));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                run(WindowCommand.BACK);
            } else if (event.getButton() == MouseButton.FORWARD) {
                run(WindowCommand.FORWARD);
            }
        });
    }

    private Optional<WindowCommand> commandOf(KeyEvent event) {
        boolean rightToLeft = appearance.language().rightToLeft();
        return Stream.of(WindowCommand.values()).filter(command ->
                command.shortcuts(rightToLeft).stream().anyMatch(shortcut -> shortcut.matches(event))).findFirst();
    }

    private void run(WindowCommand command) {
        if (commands.isPossible(command)) {
            commands.run(command);
        }
    }
}
