package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.OfficeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A dossier signed under a key that fits any message, as anybody can who knows no secret, and Java holds for signed.
 */
@BesideWindows
class WeakKeyDossierTest {

    private static final String OFFICE = "وزارة";
    private static final HexFormat HEX = HexFormat.of();
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    /** One point of each order: one, two, four, eight. */
    static final List<String> KEYS = List.of("01" + "00".repeat(31), "ec" + "ff".repeat(30) + "7f", "00".repeat(32),
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KEYS")
    void isRefusedThoughItsSignatureIsRight(String key) throws Exception {
        Path file = Dossiers.build(folder);
        byte[] message;
        try (Database database = Dossiers.unchecked(file)) {
            message = message(HEX.parseHex(key), ContentDigest.of(database));
        }
        String signature = HEX.formatHex(forged(HEX.parseHex(key), message));
        Dossiers.change(file, "INSERT INTO file_signature VALUES (1, '" + OFFICE + "', x'" + key + "', x'" + signature
                + "')");
        Dossiers.seal(file);
        assertEquals(ProblemCode.KEY_WEAK, Dossiers.codeOf(file));
        // Nor for a person who was asked: there is nothing that was signed.
        assertEquals(ProblemCode.KEY_WEAK,
                assertThrows(Problem.class, () -> DossierFile.openEvenChanged(file, done -> { })).code());
    }

    @Test
    void aKeyWrittenInASecondWayIsRefusedToo() throws Exception {
        Path file = Dossiers.build(folder);
        Dossiers.change(file, "INSERT INTO file_signature VALUES (1, '" + OFFICE + "', x'ee" + "ff".repeat(30)
                + "7f', zeroblob(64))");
        Dossiers.seal(file);
        assertEquals(ProblemCode.KEY_WEAK, Dossiers.codeOf(file));
    }

    /** As docs/dossier-format.md lays it down. */
    private static byte[] message(byte[] key, byte[] content) throws Exception {
        byte[] name = OFFICE.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write("mithaq dossier signature 1\n".getBytes(StandardCharsets.US_ASCII));
        message.write(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
        message.write(name);
        message.write(key);
        message.write(content);
        return message.toByteArray();
    }

    /**
     * R is any multiple of the base, S that multiple: S·B = R + k·A wherever k·A is nothing, which for a key A of order
     * n is so for one R in n.
     */
    private static byte[] forged(byte[] key, byte[] message) throws Exception {
        for (int seed = 0; seed < 1_000; seed++) {
            byte[] signature = new byte[2 * OfficeKey.LENGTH];
            byte[] multiple = MessageDigest.getInstance("SHA-512").digest(seed(seed));
            multiple = Arrays.copyOf(multiple, OfficeKey.LENGTH);
            multiple[0] &= (byte) 0xf8;
            multiple[31] = (byte) (multiple[31] & 0x7f | 0x40);
            BigInteger factor = new BigInteger(1, reversed(multiple)).mod(ORDER);
            System.arraycopy(publicKey(seed(seed)), 0, signature, 0, OfficeKey.LENGTH);
            for (int i = 0; i < OfficeKey.LENGTH; i++) {
                signature[OfficeKey.LENGTH + i] = factor.shiftRight(8 * i).byteValue();
            }
            if (isRight(key, message, signature)) {
                return signature;
            }
        }
        throw new AssertionError("Java refuses the key itself");
    }

    private static boolean isRight(byte[] key, byte[] message, byte[] signature) throws GeneralSecurityException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(
                new X509EncodedKeySpec(HEX.parseHex("302a300506032b6570032100" + HEX.formatHex(key)))));
        check.update(message);
        return check.verify(signature);
    }

    /** The multiple of the base that RFC 8032 makes of a private key's bytes. */
    private static byte[] publicKey(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - OfficeKey.LENGTH, encoded.length);
    }

    private static byte[] seed(int number) {
        return ByteBuffer.allocate(OfficeKey.LENGTH).putInt(number).array();
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
