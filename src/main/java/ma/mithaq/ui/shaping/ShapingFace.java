package ma.mithaq.ui.shaping;

import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A font file as HarfBuzz reads it, at the scale of its own units: one serves every size, and every thread. It is kept
 * for the life of the process, as JavaFX keeps the file.
 *
 * @param font       the address of the {@code hb_font_t}
 * @param unitsPerEm how many of its units a type size has
 */
record ShapingFace(long font, int unitsPerEm) {

    /**
     * Opens a file.
     *
     * @param file its path, of a file that is one font
     * @return empty where there is no such file, or it cannot be read
     */
    static Optional<ShapingFace> open(String file) {
        long blob;
        try (Arena arena = Arena.ofConfined()) {
            // UTF-8, as JavaFX passes the same path to FreeType.
            blob = HarfBuzz.call(HarfBuzz.BLOB_CREATE_FROM_FILE,
                    arena.allocateFrom(file, StandardCharsets.UTF_8).address());
        }
        if ((int) HarfBuzz.call(HarfBuzz.BLOB_GET_LENGTH, blob) == 0) {
            return Optional.empty();
        }
        long face = HarfBuzz.call(HarfBuzz.FACE_CREATE, blob, 0);
        HarfBuzz.call(HarfBuzz.BLOB_DESTROY, blob);
        int unitsPerEm = (int) HarfBuzz.call(HarfBuzz.FACE_GET_UPEM, face);
        long font = HarfBuzz.call(HarfBuzz.FONT_CREATE, face);
        HarfBuzz.call(HarfBuzz.FACE_DESTROY, face);
        HarfBuzz.call(HarfBuzz.FONT_SET_SCALE, font, unitsPerEm, unitsPerEm, 0, 0);
        HarfBuzz.call(HarfBuzz.FONT_MAKE_IMMUTABLE, font);
        return Optional.of(new ShapingFace(font, unitsPerEm));
    }
}
