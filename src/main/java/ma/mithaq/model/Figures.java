package ma.mithaq.model;

import java.math.BigDecimal;

/**
 * Numbers as file formats write them, with the digits 0 to 9 only. Java would read the digits of every script, and a
 * format is the same for everyone.
 */
public final class Figures {

    private static final int END_OF_ASCII = 0x80;

    private Figures() {
    }

    /** @throws NumberFormatException where this is not a 32-bit integer, or is written in other digits */
    public static int parseInt(String written) {
        return Integer.parseInt(plain(written));
    }

    /** @throws NumberFormatException where this is not a 64-bit integer, or is written in other digits */
    public static long parseLong(String written) {
        return Long.parseLong(plain(written));
    }

    /** @throws NumberFormatException where this is no decimal number, or is written in other digits */
    public static BigDecimal parseDecimal(String written) {
        return new BigDecimal(plain(written));
    }

    /** Whether this is one of 0 to 9. */
    public static boolean isFigure(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static String plain(String written) {
        if (written.chars().anyMatch(letter -> letter >= END_OF_ASCII)) {
            throw new NumberFormatException(written);
        }
        return written;
    }
}
