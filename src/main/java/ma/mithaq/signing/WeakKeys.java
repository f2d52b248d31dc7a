package ma.mithaq.signing;

import java.math.BigInteger;
import java.util.Set;

/**
 * The public keys of Ed25519 that are no office's: under a point of small order one signature fits every message, or
 * one in few, and whoever made it knows no secret. RFC 8032 lets a program that checks signatures take them; Java does.
 */
final class WeakKeys {

    /** The prime of the field, 2^255 - 19. */
    static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** y of two of the four points of order eight; the other two have its negative. */
    private static final BigInteger OF_ORDER_EIGHT =
            new BigInteger("05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16);

    /** y of the eight points whose order divides eight: of order four, one, two and eight. */
    private static final Set<BigInteger> OF_SMALL_ORDER = Set.of(BigInteger.ZERO, BigInteger.ONE,
            PRIME.subtract(BigInteger.ONE), OF_ORDER_EIGHT, PRIME.subtract(OF_ORDER_EIGHT));

    private WeakKeys() {
    }

    /**
     * Whether a key is one of these points, or a y written as no one number: there would be two writings of one key.
     */
    static boolean hold(byte[] key) {
        byte[] highestFirst = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            highestFirst[i] = key[key.length - 1 - i];
        }
        // The highest bit tells which of the two x is meant.
        highestFirst[0] &= 0x7f;
        BigInteger y = new BigInteger(1, highestFirst);
        return y.compareTo(PRIME) >= 0 || OF_SMALL_ORDER.contains(y);
    }
}
