package ma.mithaq.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.mithaq.export.pdf.file.PdfDocument;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where pages end. What is drawn is written down, with a bar where a page begins. */
class FlowTest {

    private static final float LINE = 20;

    private final List<String> drawn = new ArrayList<>();
    private PdfDocument pdf;
    private Flow flow;
    private int pages = 1;
    private float lastTop;

    @BeforeEach
    void begin() throws IOException {
        pdf = new PdfDocument(new ByteArrayOutputStream(), Language.ENGLISH, number -> "");
        flow = new Flow(pdf, Integer.MAX_VALUE, 0, Progress.NONE);
    }

    @Test
    void whatIsKeptTogetherGoesToTheNextPageTogether() throws Exception {
        fillBut(2);
        add("title", true);
        add("first", true);
        add("second", false);
        assertEquals(List.of("page", "|title", "first", "second"), drawn);
    }

    @Test
    void aPageBeginsWithWhatIsRepeatedOnlyOnceThatHasBeenDrawn() throws Exception {
        fillBut(2);
        add("title", true);
        add("header", true);
        flow.repeat(LINE, (page, top) -> note("again"));
        add("row", false);
        assertEquals(List.of("page", "|title", "header", "row"), drawn);
        fillBut(0);
        add("last", false);
        flow.repeatNothing();
        fillBut(0);
        add("text", false);
        assertEquals(List.of("page", "|title", "header", "row", "page", "|again", "last", "page", "|text"), drawn);
    }

    @Test
    void aGapBeginsNoPage() throws Exception {
        fillBut(1);
        flow.gap(LINE);
        add("text", false);
        assertEquals(List.of("page", "|text"), drawn);
        assertEquals(PaperLook.TOP, lastTop);
        flow.gap(LINE);
        flow.gap(LINE / 2);
        add("next", false);
        assertEquals(PaperLook.TOP - 2 * LINE, lastTop, 0.01);
    }

    private void add(String name, boolean keepsNext) throws IOException {
        flow.add(LINE, keepsNext, (page, top) -> {
            lastTop = (float) top;
            note(name);
        });
    }

    /** Fills the page that was begun, but for some lines. */
    private void fillBut(int lines) throws IOException {
        flow.add(0, false, (page, top) -> lastTop = (float) top);
        float height = lastTop - PaperLook.BOTTOM - lines * LINE - 1;
        flow.add(height, false, (page, top) -> note("page"));
    }

    private void note(String name) {
        boolean begins = pdf.pageCount() > pages;
        pages = pdf.pageCount();
        drawn.add(begins ? "|" + name : name);
    }
}
