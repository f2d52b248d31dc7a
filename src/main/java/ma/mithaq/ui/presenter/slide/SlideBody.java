package ma.mithaq.ui.presenter.slide;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The part that differs from one kind of slide to another.
 *
 * @param heading what it is about, in words
 * @param body    what it says
 */
record SlideBody(Label heading, Region body) {
}
