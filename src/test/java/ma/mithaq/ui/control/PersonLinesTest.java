package ma.mithaq.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

class PersonLinesTest {

    /** A label of another direction has its words at its other end. */
    @Test
    void wordsOfTheOtherDirectionBeginBelowTheName() {
        Toolkit.run(() -> {
            Label name = new Label("Mme Unetelle");
            Label office = new Label("وزيرة التجارب");
            Label lengthy = new Label("المديرة العامة ".repeat(20));
            lengthy.setWrapText(true);
            office.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            lengthy.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            PersonLines lines = new PersonLines(new Region(), List.of(name, office, lengthy), new Region());
            OpenShell.layOut(new Scene(lines, 500, 300));
            assertEquals(Math.ceil(office.prefWidth(-1)), office.getWidth());
            assertEquals(name.getBoundsInParent().getMinX(), office.getBoundsInParent().getMinX());
            assertTrue(office.getWidth() < name.getWidth());
            assertEquals(name.getWidth(), lengthy.getWidth());
        });
    }
}
