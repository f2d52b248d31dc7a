package ma.mithaq.ui.takeaway;

import javafx.scene.image.Image;
import ma.mithaq.export.sheets.Outline;

/** What a file would hold, as far as it can be shown beforehand. */
public sealed interface Sample {

    /** It is being made. */
    record Coming() implements Sample {
    }

    /** The first page, slide or picture. */
    record Picture(Image image) implements Sample {
    }

    /** How a file of text begins. */
    record Beginning(String text) implements Sample {
    }

    /** How the tables begin. */
    record Table(Outline outline) implements Sample {
    }

    /** There is nothing to show: what is wanted could not be made. */
    record Missing() implements Sample {
    }
}
