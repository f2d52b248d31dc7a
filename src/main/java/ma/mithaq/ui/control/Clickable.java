package ma.mithaq.ui.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/**
 * A box that acts when it is pressed, by mouse or by Enter and Space. A button would do, but it asks its content for
 * its height without giving a width, and wrapped text answers with the height of a column of letters.
 */
public final class Clickable extends StackPane {

    private Runnable action = () -> { };

    /** @param spoken what a screen reader says */
    public Clickable(Node content, String spoken, String... styleClasses) {
        super(content);
        getStyleClass().addAll(styleClasses);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                requestFocus();
                action.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
    }

    /** Sets what pressing it does; returns the box itself. */
    public Clickable onPress(Runnable newAction) {
        action = newAction;
        return this;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction request, Object... parameters) {
        if (request == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(request, parameters);
        }
    }
}
