package ma.mithaq.export.pdf;

import java.io.IOException;
import ma.mithaq.export.pdf.file.PageContent;

/**
 * A part of a page that is not divided: a line, a row of a table.
 *
 * @param height    in points
 * @param keepsNext whether no page may end between it and the next one
 */
record Box(float height, boolean keepsNext, Drawing drawing) {

    /** Draws on a page. */
    interface Drawing {

        /** Draws what is below a height. */
        void draw(PageContent page, double top) throws IOException;
    }
}
