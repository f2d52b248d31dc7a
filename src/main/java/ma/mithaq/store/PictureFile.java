package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.mithaq.files.FileName;
import ma.mithaq.files.WindowsPath;
import ma.mithaq.store.SourceFaults.Place;

/** Reads a picture that a dossier's source names. It must lie in the source's folder and be a PNG or a JPEG. */
final class PictureFile {

    /** A path with a root, a drive, or a step upwards, on any system. */
    private static final Pattern OUTWARDS =
            Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?", Pattern.DOTALL);

    private PictureFile() {
    }

    /** @param most how many bytes it may have */
    static Optional<byte[]> read(SourceContext reading, Place place, String name, int most) {
        Optional<FaultReason> fault = judge(name);
        try {
            if (fault.isEmpty()) {
                Optional<Path> picture = new SourceFolder(reading.folder()).locate(name);
                fault = picture.isPresent() ? judge(picture.get(), most) : Optional.of(FaultReason.PICTURE_OUTSIDE);
                if (fault.isEmpty()) {
                    byte[] bytes = Files.readAllBytes(picture.orElseThrow());
                    if (PictureBounds.hold(bytes)) {
                        return Optional.of(bytes);
                    }
                    fault = Optional.of(PictureBounds.isPicture(bytes) ? FaultReason.PICTURE_UNBOUNDED
                            : FaultReason.NOT_A_PICTURE);
                }
            }
        } catch (IOException e) {
            // Told as a fault of the source, with the place in it.
            fault = Optional.of(FaultReason.ofReading(e));
        } catch (InvalidPathException e) {
            // The same: there can be no such file.
            fault = Optional.of(FaultReason.MISSING_PICTURE);
        }
        reading.faults().add(place, fault.get(), name, most >> 10,
                PictureBounds.MOST_PIXELS >> 20);
        return Optional.empty();
    }

    /**
     * Judges a name by its text, before the disk is touched, and by the rules of every system at once: a source is good
     * everywhere or nowhere.
     */
    static Optional<FaultReason> judge(String name) {
        if (WindowsPath.isOnShare(name) || OUTWARDS.matcher(name).matches()) {
            return Optional.of(FaultReason.PICTURE_OUTSIDE);
        }
        return Stream.of(name.split("/")).filter(part -> !part.isEmpty() && !part.equals("."))
                .allMatch(FileName::fitsEverywhere) ? Optional.empty() : Optional.of(FaultReason.PICTURE_NAME);
    }

    private static Optional<FaultReason> judge(Path picture, int most) throws IOException {
        if (!Files.isRegularFile(picture)) {
            return Optional.of(FaultReason.MISSING_PICTURE);
        }
        return Files.size(picture) > most
                ? Optional.of(FaultReason.PICTURE_TOO_LARGE) : Optional.empty();
    }
}
