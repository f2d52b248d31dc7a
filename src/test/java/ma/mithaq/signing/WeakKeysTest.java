package ma.mithaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys under which anybody can sign are no office's, by the curve's own arithmetic. */
@BesideWindows
class WeakKeysTest {

    private static final BigInteger P = WeakKeys.PRIME;
    private static final BigInteger D = BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P))
            .mod(P);

    /** A point of the curve -x² + y² = 1 + dx²y², RFC 8032, section 5.1. */
    private record Point(BigInteger x, BigInteger y) {

        static final Point NEUTRAL = new Point(BigInteger.ZERO, BigInteger.ONE);

        Point plus(Point other) {
            BigInteger product = D.multiply(x).multiply(other.x).multiply(y).multiply(other.y).mod(P);
            return new Point(
                    x.multiply(other.y).add(other.x.multiply(y))
                            .multiply(BigInteger.ONE.add(product).modInverse(P)).mod(P),
                    y.multiply(other.y).add(x.multiply(other.x))
                            .multiply(BigInteger.ONE.subtract(product).modInverse(P)).mod(P));
        }

        Point times(BigInteger factor) {
            Point sum = NEUTRAL;
            for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
                sum = sum.plus(sum);
                sum = factor.testBit(bit) ? sum.plus(this) : sum;
            }
            return sum;
        }

        byte[] bytes() {
            return written(y, x.testBit(0));
        }
    }

    @Test
    void allEightPointsOfSmallOrderAreFoundAndNoOther() {
        Set<Point> small = new HashSet<>();
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        for (int y = 2; small.size() < 8; y++) {
            // Any point of the curve, freed of all but the part of small order.
            BigInteger square = BigInteger.valueOf(y).pow(2);
            BigInteger xx = square.subtract(BigInteger.ONE)
                    .multiply(D.multiply(square).add(BigInteger.ONE).modInverse(P)).mod(P);
            BigInteger root = root(xx);
            if (root.multiply(root).mod(P).equals(xx)) {
                Point point = new Point(root, BigInteger.valueOf(y));
                assertFalse(WeakKeys.hold(point.bytes()), "y = " + y);
                Point part = point.times(order);
                assertEquals(Point.NEUTRAL, part.times(BigInteger.valueOf(8)));
                small.add(part);
                small.add(new Point(part.x.negate().mod(P), part.y));
            }
        }
        small.forEach(point -> assertTrue(WeakKeys.hold(point.bytes()), () -> "y = " + point.y.toString(16)));
    }

    @Test
    void norIsAKeyWrittenInASecondWay() {
        for (int more = 0; more < 19; more++) {
            for (boolean odd : new boolean[] {false, true}) {
                assertTrue(WeakKeys.hold(written(P.add(BigInteger.valueOf(more)), odd)));
            }
        }
        // No x of these is odd, and no office's key has such a y.
        assertTrue(WeakKeys.hold(written(BigInteger.ONE, true)));
        assertTrue(WeakKeys.hold(written(P.subtract(BigInteger.ONE), true)));
    }

    @Test
    void noneOfThemBecomesAKey(@TempDir Path folder) throws Exception {
        assertThrows(IllegalArgumentException.class, () -> new OfficeKey(written(BigInteger.ONE, false)));
        assertThrows(IllegalArgumentException.class, () -> new OfficeKey(new byte[OfficeKey.LENGTH]));
        for (int i = 0; i < 20; i++) {
            byte[] key = SigningKey.create(folder.resolve(i + ".pem")).office().bytes();
            assertEquals(OfficeKey.LENGTH, key.length);
            assertFalse(OfficeKey.isWeak(key));
        }
    }

    /** A square root, where there is one: RFC 8032, section 5.1.3. */
    private static BigInteger root(BigInteger square) {
        BigInteger root = square.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        return root.multiply(root).mod(P).equals(square) ? root
                : root.multiply(BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P)).mod(P);
    }

    private static byte[] written(BigInteger y, boolean odd) {
        byte[] key = new byte[OfficeKey.LENGTH];
        for (int i = 0; i < key.length; i++) {
            key[i] = y.shiftRight(8 * i).byteValue();
        }
        key[key.length - 1] |= (byte) (odd ? 0x80 : 0);
        return key;
    }
}
