package ma.mithaq.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.WindowIcons;

/** The stages of dialogs over the window about the dossier that is open in it. */
final class DialogStage {

    private DialogStage() {
    }

    /**
     * A stage that closes when another dossier opens: what is asked and told in it is about the one that one looked at.
     *
     * @param window whose dialog it is
     * @param hidden runs when it has been closed
     */
    static Stage of(Stage window, ShellViewModel model, String title, Runnable hidden) {
        Stage dialog = new Stage();
        dialog.initOwner(window);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        WindowIcons.dress(dialog);
        Subscription another = model.dossierProperty().subscribe((before, now) -> dialog.close());
        dialog.setOnHidden(event -> {
            another.unsubscribe();
            hidden.run();
            Scenes.empty(dialog);
        });
        return dialog;
    }

    /**
     * Shows it with its content, no larger than the screen.
     *
     * @param width in em, as the height
     */
    static void show(Stage dialog, Parent content, Scenes scenes, Appearance appearance, double width,
                     double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        dialog.setScene(scenes.make(content, Math.min(width * appearance.em(), screen.getWidth()),
                Math.min(height * appearance.em(), screen.getHeight())));
        dialog.show();
    }
}
