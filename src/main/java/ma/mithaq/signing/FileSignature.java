package ma.mithaq.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The signature that a dossier bears.
 *
 * @param office the name that the signer gave; only trust in the key says that it is theirs
 * @param intact whether the dossier is what was signed, in that name, with that key
 */
public record FileSignature(String office, OfficeKey key, boolean intact) {

    /** Marks that a dossier is signed: no signature made for another purpose can be passed off as one. */
    private static final byte[] PURPOSE = "mithaq dossier signature 1\n".getBytes(StandardCharsets.US_ASCII);

    /**
     * The bytes that are signed.
     *
     * @param content the SHA-512 of all that the dossier says
     */
    public static byte[] message(String office, OfficeKey key, byte[] content) {
        byte[] name = office.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(PURPOSE.length + Integer.BYTES + name.length + OfficeKey.LENGTH + content.length)
                .put(PURPOSE).putInt(name.length).put(name).put(key.bytes()).put(content).array();
    }
}
