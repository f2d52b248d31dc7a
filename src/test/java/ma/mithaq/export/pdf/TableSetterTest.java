package ma.mithaq.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.pdf.file.Metadata;
import ma.mithaq.export.pdf.file.PdfDocument;
import ma.mithaq.export.pdf.type.Faces;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Where tables are divided. */
@BesideWindows
class TableSetterTest {

    @Test
    void noRowStandsAloneOnTheLastPage() throws Exception {
        Lines lines = new Lines(Language.ENGLISH, new Faces());
        boolean divided = false;
        for (int rows = 30; rows < 45; rows++) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            PdfDocument pdf = new PdfDocument(file, Language.ENGLISH, number -> "");
            Flow flow = new Flow(pdf, Integer.MAX_VALUE, 0, Progress.NONE);
            new TableSetter(table(rows), Map.of(), lines, flow, pdf.structure().document()).set();
            flow.end();
            pdf.end((content, page, section) -> { }, new Metadata(Language.ENGLISH, "Rows", "2024-05-18", "",
                    Optional.empty()));
            try (PDDocument read = Loader.loadPDF(file.toByteArray())) {
                PDFTextStripper text = new PDFTextStripper();
                assertEquals(rows, rowsIn(text.getText(read)));
                text.setStartPage(read.getNumberOfPages());
                int last = rowsIn(text.getText(read));
                assertTrue(last > 1, rows + " rows: " + last + " on the last page");
                divided |= read.getNumberOfPages() > 1 && last == 2;
            }
        }
        assertTrue(divided, "no table for which it mattered");
    }

    private static Block.Table table(int rows) {
        return new Block.Table(List.of("Column"), List.of(1), IntStream.range(0, rows)
                .mapToObj(row -> new Block.Row(List.of(Line.of("row " + row, Language.ENGLISH)), Optional.empty()))
                .toList());
    }

    private static int rowsIn(String text) {
        return (int) text.lines().filter(line -> line.startsWith("row ")).count();
    }
}
