package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import ma.mithaq.store.Faults.Place;

/** Reads a picture that a dossier's source names. It lies in the source's folder, and is a PNG or a JPEG. */
final class PictureFile {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

    private PictureFile() {
    }

    static Optional<byte[]> read(SourceReading reading, Place place, String name) {
        Optional<FaultReason> fault;
        try {
            Path folder = reading.folder().toRealPath();
            Path picture = folder.resolve(name).toRealPath();
            fault = judge(folder, picture);
            if (fault.isEmpty()) {
                byte[] bytes = Files.readAllBytes(picture);
                if (startsWith(bytes, PNG) || startsWith(bytes, JPEG)) {
                    return Optional.of(bytes);
                }
                fault = Optional.of(FaultReason.NOT_A_PICTURE);
            }
        } catch (IOException | InvalidPathException e) {
            fault = Optional.of(FaultReason.MISSING_PICTURE);
        }
        reading.faults().add(place, fault.get(), name, Limits.PICTURE_BYTES >> 10);
        return Optional.empty();
    }

    private static Optional<FaultReason> judge(Path folder, Path picture) throws IOException {
        if (!picture.startsWith(folder)) {
            return Optional.of(FaultReason.PICTURE_OUTSIDE);
        }
        if (!Files.isRegularFile(picture)) {
            return Optional.of(FaultReason.MISSING_PICTURE);
        }
        return Files.size(picture) > Limits.PICTURE_BYTES
                ? Optional.of(FaultReason.PICTURE_TOO_LARGE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
