package ma.mithaq.ui.export;

import javafx.scene.image.Image;
import ma.mithaq.export.sheets.WorkbookPreview;

/** What a file would hold, as far as it can be shown beforehand. */
public sealed interface ExportPreview {

    /** It is being made. */
    record Coming() implements ExportPreview {
    }

    /** The first page, slide or picture. */
    record Picture(Image image) implements ExportPreview {
    }

    /** How a file of text begins. */
    record Beginning(String text) implements ExportPreview {
    }

    /** How the tables begin. */
    record Table(WorkbookPreview outline) implements ExportPreview {
    }

    /** There is nothing to show: what is wanted could not be made. */
    record Missing() implements ExportPreview {
    }
}
