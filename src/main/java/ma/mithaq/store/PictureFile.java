package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import ma.mithaq.store.SourceFaults.Place;

/** Reads a picture that a dossier's source names. It must lie in the source's folder and be a PNG or a JPEG. */
final class PictureFile {

    private PictureFile() {
    }

    static Optional<byte[]> read(SourceContext reading, Place place, String name) {
        Optional<FaultReason> fault;
        try {
            Path folder = reading.folder().toRealPath();
            Path picture = folder.resolve(name).toRealPath();
            fault = judge(folder, picture);
            if (fault.isEmpty()) {
                byte[] bytes = Files.readAllBytes(picture);
                if (PictureBounds.hold(bytes)) {
                    return Optional.of(bytes);
                }
                fault = Optional.of(PictureBounds.isPicture(bytes) ? FaultReason.PICTURE_UNBOUNDED
                        : FaultReason.NOT_A_PICTURE);
            }
        } catch (IOException | InvalidPathException e) {
            // Told as a fault of the source, with the place in it.
            fault = Optional.of(FaultReason.MISSING_PICTURE);
        }
        reading.faults().add(place, fault.get(), name, Limits.PICTURE_BYTES >> 10,
                PictureBounds.MOST_PIXELS >> 20);
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
}
