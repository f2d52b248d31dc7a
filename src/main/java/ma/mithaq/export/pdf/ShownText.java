package ma.mithaq.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Corrects the text that is extracted from a page by programs that go by the positions of letters: pdftotext, PDFBox,
 * and indexers that use them. They take letters that the font sets far apart, a reh before a yeh, for two words; these
 * are moved together by a thirtieth of their size, which nobody sees. In a right-to-left page, numbers and Latin words
 * are marked ({@link ShownRun}).
 */
final class ShownText {

    /** How far apart two letters may be without being taken for two words, in thousandths of the type size. */
    private static final float WIDEST = 60;

    private final PDPage page;
    private final List<Object> mended = new ArrayList<>();
    private final ShownRun run;

    private ShownText(PDPage page, boolean rightToLeft) {
        this.page = page;
        this.run = new ShownRun(rightToLeft, mended);
    }

    static void mend(PDDocument document, PDPage page, boolean rightToLeft) throws IOException {
        ShownText text = new ShownText(page, rightToLeft);
        text.read(new PDFStreamParser(page).parse());
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(text.mended);
        }
        page.setContents(stream);
    }

    private void read(List<Object> tokens) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        for (Object token : tokens) {
            if (token instanceof Operator operator) {
                operator(operator, operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
    }

    private void operator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case OperatorName.SHOW_TEXT -> run.show(operands);
            case OperatorName.SHOW_TEXT_ADJUSTED -> run.show(closer(((COSArray) operands.getFirst()).toList()));
            // Letters placed one by one belong to one run; otherwise a run begins where it is positioned.
            case OperatorName.MOVE_TEXT -> run.move(operands, operator);
            default -> {
                run.end();
                mended.addAll(operands);
                mended.add(operator);
                if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
                    run.set(page.getResources().getFont((COSName) operands.getFirst()));
                }
            }
        }
    }

    /**
     * Where letters are moved together, the ones that are read later move, so that the start of the line stays.
     */
    private static List<COSBase> closer(List<? extends COSBase> shown) {
        List<COSBase> closer = new ArrayList<>();
        float moved = 0;
        for (COSBase part : shown) {
            if (part instanceof COSNumber number && number.floatValue() < -WIDEST) {
                moved += number.floatValue() + WIDEST;
                closer.add(new COSFloat(-WIDEST));
            } else {
                closer.add(part);
            }
        }
        if (moved != 0) {
            closer.addFirst(new COSFloat(moved));
        }
        return closer;
    }
}
