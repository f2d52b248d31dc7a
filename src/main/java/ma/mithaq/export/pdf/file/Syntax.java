package ma.mithaq.export.pdf.file;

import java.nio.charset.StandardCharsets;

/** How values are written in a PDF (ISO 32000-1, 7.3). */
final class Syntax {

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Syntax() {
    }

    /** A text string, in UTF-16. */
    static String text(String words) {
        StringBuilder text = new StringBuilder("<FEFF");
        for (int i = 0; i < words.length(); i++) {
            hex(text, words.charAt(i));
        }
        return text.append('>').toString();
    }

    /** Four hexadecimal digits. */
    static void hex(StringBuilder to, int number) {
        to.append(DIGITS[number >> 12 & 15]).append(DIGITS[number >> 8 & 15]).append(DIGITS[number >> 4 & 15])
                .append(DIGITS[number & 15]);
    }

    static String reference(int object) {
        return object + " 0 R";
    }

    static String references(Iterable<Integer> objects) {
        StringBuilder all = new StringBuilder("[");
        for (int object : objects) {
            all.append(object).append(" 0 R ");
        }
        return all.append(']').toString();
    }

    static String numbers(double... numbers) {
        StringBuilder all = new StringBuilder();
        for (double number : numbers) {
            number(all, number).append(' ');
        }
        return all.toString();
    }

    /** A number, to a hundredth: a hundredth of a point is a 250th of a millimetre. */
    static StringBuilder number(StringBuilder to, double number) {
        long hundredths = Math.round(Math.abs(number) * 100);
        to.append(number < 0 && hundredths > 0 ? "-" : "").append(hundredths / 100);
        if (hundredths % 100 != 0) {
            to.append('.').append(hundredths / 10 % 10).append(hundredths % 10 == 0 ? "" : hundredths % 10);
        }
        return to;
    }

    static byte[] bytes(CharSequence ascii) {
        return ascii.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
