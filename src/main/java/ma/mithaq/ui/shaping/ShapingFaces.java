package ma.mithaq.ui.shaping;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The font files that HarfBuzz has opened; each once. */
final class ShapingFaces {

    private static final Map<String, ShapingFace> OPENED = new ConcurrentHashMap<>();

    private ShapingFaces() {
    }

    /**
     * The face of a font file.
     *
     * @param file its path
     * @throws IllegalStateException if the file is gone, or HarfBuzz cannot read it
     */
    static ShapingFace of(String file) {
        return OPENED.computeIfAbsent(file, path -> ShapingFace.open(path)
                .orElseThrow(() -> new IllegalStateException("a font cannot be read: " + path)));
    }
}
