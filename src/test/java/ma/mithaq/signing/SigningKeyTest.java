package ma.mithaq.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import ma.mithaq.Written;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

@Written
class SigningKeyTest {

    /** The example key of RFC 8410, section 10.3, and the public key of section 10.1 that belongs to it. */
    private static final String SECRET = "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC";
    private static final String PUBLIC = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

    @TempDir
    private Path folder;

    @Test
    void theKeyOfAnotherProgramIsReadAndItsPublicOneKnown() throws Exception {
        byte[] encoded = Base64.getDecoder().decode(PUBLIC);
        for (String end : new String[] {"\n", "\r\n"}) {
            SigningKey key = SigningKey.read(pem("BEGIN PRIVATE KEY", SECRET, "END PRIVATE KEY", end));
            assertArrayEquals(Arrays.copyOfRange(encoded, encoded.length - OfficeKey.LENGTH, encoded.length),
                    key.office().bytes());
        }
    }

    @Test
    void aFingerprintIsSixteenGroupsOfTheSha256() throws Exception {
        SigningKey key = SigningKey.read(pem("BEGIN PRIVATE KEY", SECRET, "END PRIVATE KEY", "\n"));
        // openssl pkey -in key.pem -pubout -outform DER | tail -c 32 | sha256sum
        assertEquals(
                "e744 c079 1320 c328 5460 eddb 523f 14c8 8d85 7ada 46b9 7a56 90d8 8cf9 78b9 191f",
                key.office().fingerprint());
    }

    @Test
    void aNewKeySignsAndIsReadBackTheSame() throws Exception {
        Path file = folder.resolve("مفتاح.pem");
        SigningKey made = SigningKey.create(file);
        SigningKey read = SigningKey.read(file);
        assertEquals(made.office(), read.office());
        byte[] message = "ميثاق".getBytes(StandardCharsets.UTF_8);
        byte[] signature = read.sign(message);
        assertArrayEquals(made.sign(message), signature);
        assertTrue(made.office().signed(message, signature));
        message[0] ^= 1;
        assertFalse(made.office().signed(message, signature));
        assertFalse(made.office().signed(message, new byte[3]));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has lists of who may do what instead")
    void nobodyButItsOwnerMayReadANewKey() throws Exception {
        Path file = folder.resolve("key.pem");
        SigningKey.create(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws Exception {
        Path file = Files.writeString(folder.resolve("key.pem"), "mine");
        assertEquals(ProblemCode.OUTPUT_EXISTS, codeOf(() -> SigningKey.create(file)));
        assertEquals("mine", Files.readString(file));
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, codeOf(() -> SigningKey.create(folder.resolve("none/key.pem"))));
    }

    @Test
    void whatIsNoKeyIsRefused() throws Exception {
        assertEquals(ProblemCode.FILE_GONE, codeOf(() -> SigningKey.read(folder.resolve("none.pem"))));
        assertEquals(ProblemCode.KEY_NOT_A_FILE, codeOf(() -> SigningKey.read(folder)));
        String rsa = Base64.getEncoder().encodeToString(
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate().getEncoded());
        for (Path unfit : new Path[] {
            pem("BEGIN PRIVATE KEY", rsa, "END PRIVATE KEY", "\n"),
            pem("BEGIN PRIVATE KEY", PUBLIC, "END PRIVATE KEY", "\n"),
            pem("BEGIN ENCRYPTED PRIVATE KEY", SECRET, "END ENCRYPTED PRIVATE KEY", "\n"),
            pem("BEGIN PRIVATE KEY", "====", "END PRIVATE KEY", "\n"),
            pem("BEGIN PRIVATE KEY", SECRET + "\n-----END PRIVATE KEY-----\n-----BEGIN PRIVATE KEY-----\n" + SECRET,
                    "END PRIVATE KEY", "\n"),
            Files.writeString(folder.resolve("empty"), ""),
            Files.write(folder.resolve("long"), new byte[1 << 20])}) {
            assertEquals(ProblemCode.KEY_UNFIT, codeOf(() -> SigningKey.read(unfit)), unfit::toString);
        }
    }

    private Path pem(String begin, String content, String end, String line) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "key", ".pem"),
                "-----" + begin + "-----" + line + content + line + "-----" + end + "-----" + line);
    }

    private static ProblemCode codeOf(Executable work) {
        return assertThrows(Problem.class, work).code();
    }
}
