package ma.mithaq.inside;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * Real keys and presses: they go to the display's server, which hands them to whichever window has the keyboard or is
 * there.
 */
final class RobotHands implements Hands {

    private final Robot robot = new Robot();

    @Override
    public boolean act(Deed deed) {
        switch (deed) {
            case Deed.Key key -> press(key);
            case Deed.Click click -> {
                point(click.x(), click.y());
                for (int time = 0; time < click.times(); time++) {
                    robot.mousePress(click.button());
                    robot.mouseRelease(click.button());
                }
            }
            case Deed.Drag drag -> {
                point(drag.x(), drag.y());
                robot.mousePress(MouseButton.PRIMARY);
                point((drag.x() + drag.toX()) / 2, (drag.y() + drag.toY()) / 2);
                point(drag.toX(), drag.toY());
                robot.mouseRelease(MouseButton.PRIMARY);
            }
            case Deed.Move move -> point(move.x(), move.y());
            case Deed.Wheel wheel -> {
                point(wheel.x(), wheel.y());
                robot.mouseWheel(-wheel.steps());
            }
        }
        // Whoever has the keyboard, or is there, has got it; if nobody is, that is a user's lot as well.
        return true;
    }

    private void press(Deed.Key key) {
        hold(key.control(), KeyCode.CONTROL,
                () -> hold(key.shift(), KeyCode.SHIFT, () -> hold(key.alt(), KeyCode.ALT, () -> {
            robot.keyPress(key.code());
            robot.keyRelease(key.code());
        })));
    }

    private void hold(boolean held, KeyCode code, Runnable meanwhile) {
        if (held) {
            robot.keyPress(code);
        }
        meanwhile.run();
        if (held) {
            robot.keyRelease(code);
        }
    }

    private void point(double x, double y) {
        Window newest = Window.getWindows().getLast();
        Scene scene = newest.getScene();
        robot.mouseMove(new Point2D(newest.getX() + scene.getX() + x * scene.getWidth(),
                newest.getY() + scene.getY() + y * scene.getHeight()));
    }
}
