package ma.mithaq.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The public key that identifies what an office signed: 32 bytes of Ed25519, in the encoding of RFC 8032. */
public final class OfficeKey {

    /** In bytes. */
    public static final int LENGTH = 32;

    /** The bytes before the key in a SubjectPublicKeyInfo, RFC 8410. */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int GROUP = 4;

    private final byte[] bytes;

    /**
     * @throws IllegalArgumentException where there are not as many bytes as a key has, or they are a key under which
     *                                  anybody can sign
     */
    public OfficeKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key of " + bytes.length + " bytes");
        }
        if (isWeak(bytes)) {
            throw new IllegalArgumentException("a key of small order");
        }
        this.bytes = bytes.clone();
    }

    /** Whether these bytes are a key under which anybody can sign. */
    public static boolean isWeak(byte[] bytes) {
        return bytes.length == LENGTH && WeakKeys.hold(bytes);
    }

    static OfficeKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new OfficeKey(Arrays.copyOfRange(encoded, HEAD.length, encoded.length));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of the key in groups of four, to compare by eye or read out over the telephone. */
    public String fingerprint() {
        String digits = HexFormat.of().formatHex(sha256(bytes));
        return String.join(" ", digits.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** The beginning of the fingerprint: enough to find the key in a short list. */
    public String beginning() {
        return fingerprint().substring(0, 2 * GROUP + 1);
    }

    /** Whether the holder of this key signed a message. False for bytes that are not a key or a signature at all. */
    public boolean signed(byte[] message, byte[] signature) {
        try {
            byte[] encoded = Arrays.copyOf(HEAD, HEAD.length + LENGTH);
            System.arraycopy(bytes, 0, encoded, HEAD.length, LENGTH);
            Signature check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(KeyFactory.getInstance(SigningKey.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            System.getLogger(OfficeKey.class.getName()).log(System.Logger.Level.DEBUG, "no signature", e);
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return fingerprint();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
