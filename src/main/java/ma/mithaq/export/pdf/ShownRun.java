package ma.mithaq.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Letters that a page shows one after another, all of one direction. In a right-to-left page, an invisible mark of that
 * direction is put to the left of numbers and Latin words: otherwise pdftotext takes the space there as part of the
 * number, and PDFBox takes a line that ends with a Latin word as left-to-right. A bracket at the right is kept with its
 * number by a mark of the other direction.
 */
final class ShownRun {

    private static final char RIGHT_TO_LEFT = '\u200f';
    private static final char LEFT_TO_RIGHT = '\u200e';
    /** Anything but letters of other scripts, with at least one Latin letter or digit. */
    private static final Pattern LATIN = Pattern.compile("(?=.*[\\p{IsLatin}\\p{Nd}])[\\p{IsLatin}\\p{IsCommon}]*");

    private final boolean rightToLeft;
    private final List<Object> out;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable PDFont font;
    private @Nullable COSString space;

    ShownRun(boolean rightToLeft, List<Object> out) {
        this.rightToLeft = rightToLeft;
        this.out = out;
    }

    /** Sets the font from here on. */
    void set(PDFont font) throws IOException {
        this.font = font;
        space = null;
        for (int code = 0; code < 1000 && space == null; code++) {
            if (" ".equals(font.toUnicode(code))) {
                space = new COSString(new byte[] {(byte) (code >> 8), (byte) code});
            }
        }
    }

    /** Shows letters, with the adjustments between them. */
    void show(List<? extends COSBase> shown) throws IOException {
        if (font == null) {
            throw new IOException("letters before any font");
        }
        for (COSBase element : shown) {
            if (element instanceof COSString codes) {
                byte[] bytes = codes.getBytes();
                InputStream in = new ByteArrayInputStream(bytes);
                while (in.available() > 0) {
                    int from = bytes.length - in.available();
                    String letter = font.toUnicode(font.readCode(in));
                    int to = bytes.length - in.available();
                    COSString code = new COSString(Arrays.copyOfRange(bytes, from, to));
                    parts.add(new Part(letter == null ? "" : letter, List.of(code), true));
                }
            } else {
                parts.add(new Part("", List.of(element), true));
            }
        }
    }

    /** Moves on before the next letter. */
    void move(List<COSBase> operands, Operator operator) {
        List<Object> tokens = new ArrayList<>(operands);
        tokens.add(operator);
        parts.add(new Part("", tokens, false));
    }

    /** Writes the run. */
    void end() {
        String words = parts.stream().map(Part::letter).collect(Collectors.joining());
        COSString blank = space;
        if (!rightToLeft || blank == null || !LATIN.matcher(words).matches()) {
            write(parts);
        } else {
            int from = 0;
            while (parts.get(from).letter().isBlank()) {
                from++;
            }
            int to = parts.size();
            while (parts.get(to - 1).letter().isBlank()) {
                to--;
            }
            write(parts.subList(0, from));
            mark(RIGHT_TO_LEFT, blank);
            write(parts.subList(from, to));
            if (!Character.isLetterOrDigit(words.strip().charAt(words.strip().length() - 1))) {
                mark(LEFT_TO_RIGHT, blank);
            }
            write(parts.subList(to, parts.size()));
        }
        parts.clear();
    }

    /** Shows a space of almost no width that is extracted as a direction mark. */
    private void mark(char direction, COSString blank) {
        COSDictionary text = new COSDictionary();
        text.setString(COSName.ACTUAL_TEXT, String.valueOf(direction));
        operator(OperatorName.SET_TEXT_RENDERINGMODE, COSInteger.THREE);
        operator(OperatorName.SET_TEXT_HORIZONTAL_SCALING, COSInteger.ONE);
        operator(OperatorName.BEGIN_MARKED_CONTENT_SEQ, COSName.getPDFName("Span"), text);
        operator(OperatorName.SHOW_TEXT, blank);
        operator(OperatorName.END_MARKED_CONTENT);
        operator(OperatorName.SET_TEXT_HORIZONTAL_SCALING, COSInteger.get(100));
        operator(OperatorName.SET_TEXT_RENDERINGMODE, COSInteger.ZERO);
    }

    private void operator(String name, COSBase... operands) {
        out.addAll(List.of(operands));
        out.add(Operator.getOperator(name));
    }

    private void write(List<Part> some) {
        COSArray shown = new COSArray();
        for (Part part : some) {
            if (part.shown()) {
                part.tokens().forEach(token -> shown.add((COSBase) token));
            } else {
                writeShown(shown);
                out.addAll(part.tokens());
            }
        }
        writeShown(shown);
    }

    private void writeShown(COSArray shown) {
        if (shown.size() > 0) {
            out.add(new COSArray(shown.toList()));
            out.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
            shown.clear();
        }
    }

    /**
     * A letter, or an adjustment of the position.
     *
     * @param letter the text it is extracted as; empty for an adjustment
     * @param shown  whether it is shown, or an adjustment among what is shown
     */
    private record Part(String letter, List<Object> tokens, boolean shown) {
    }
}
