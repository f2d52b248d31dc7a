package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.RecentFile;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.edition.OtherEdition;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.WholeWindow;

/**
 * The content of the window in a scene. What it would have other windows and programs do is only noted. For the
 * application thread.
 */
final class ShellScene implements AutoCloseable {

    /** What was asked of other windows and programs, in that order. */
    final List<String> asked = new ArrayList<>();
    /** The recent files; a test may put some in. */
    final List<RecentFile> recent = new ArrayList<>();
    final Appearance appearance;
    final ShellViewModel model;
    final Shell shell;
    final Scene scene;

    /** @param bundled the dossiers that come with the program */
    ShellScene(Setting setting, Path dossier, List<Path> bundled) {
        appearance = setting.appearance();
        model = new ShellViewModel(SameThreadTasks::new, new Listed(recent, new ArrayList<>()), bundled);
        model.open(dossier);
        shell = new Shell(model, appearance, new Actions(() -> asked.add("chooses"),
                here -> asked.add(here ? "presents here" : "presents"), () -> asked.add("prints"),
                () -> asked.add("exports"), file -> asked.add("opens " + file), file -> asked.add("shows " + file),
                () -> asked.add("chooses a statement"), () -> asked.add("compares"), () -> asked.add("quits")));
        scene = new Scenes(appearance).make(shell, setting.width(), setting.height());
        new Shortcuts(shell.commands(), appearance).installOn(scene);
        layOut();
    }

    void layOut() {
        OpenShell.layOut(scene);
    }

    /** The one node of a style class, or of whatever else a selector says. */
    Node find(String selector) {
        return all(selector).findFirst().orElseThrow(() -> new AssertionError("there is no " + selector));
    }

    Stream<Node> all(String selector) {
        return scene.getRoot().lookupAll(selector).stream();
    }

    /** What a message says in the language of the window. */
    String said(String key) {
        return Messages.in(appearance.language()).get(key);
    }

    /** The visible button that is called as a message says, for everybody or for screen readers. */
    ButtonBase button(String key) {
        String name = said(key);
        return WholeWindow.all(shell).stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(Node::isVisible)
                .filter(button -> name.equals(button.getText()) || name.equals(button.getAccessibleText()))
                .findFirst().orElseThrow(() -> new AssertionError("there is no " + name));
    }

    /** Presses a button. */
    void press(String key) {
        button(key).fire();
        layOut();
    }

    @Override
    public void close() {
        scene.setRoot(new Group());
        model.close();
    }

    /** Lists what a test has put in. */
    private record Listed(List<RecentFile> recent, List<OtherEdition> settled) implements Recents {

        @Override
        public void remember(Path file, DossierInfo info) {
            recent.add(new RecentFile(file, info.title().in(info.language()).words(), Instant.EPOCH, Optional.empty()));
        }

        @Override
        public void forget(Path file) {
            recent.removeIf(each -> each.path().equals(file));
        }

        @Override
        public boolean isSettled(OtherEdition other) {
            return settled.contains(other);
        }

        @Override
        public void settle(OtherEdition other) {
            settled.add(other);
        }
    }
}
