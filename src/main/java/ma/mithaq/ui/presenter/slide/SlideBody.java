package ma.mithaq.ui.presenter.slide;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What is particular to one kind of slide.
 *
 * @param heading what it is about, in words
 * @param body    what it says
 */
record SlideBody(Label heading, Region body) {
}
