package ma.mithaq.export.pdf.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * The faces of paper, as {@link Weight} names them. Fonts of the machine are never used. A face is read when it is
 * first needed.
 */
public final class Faces {

    private final Map<String, Face> read = new HashMap<>();
    /** Of what the typeface is known to have, by weight. */
    private final Map<Weight, BitSet> had = new EnumMap<>(Weight.class);

    /**
     * @throws Problem {@code NO_FONT_DRAWING} where Java cannot work with fonts here: on Linux, it may want fontconfig
     */
    public Faces() throws Problem {
        try {
            main(Weight.REGULAR);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Java has no exception for it: it fails wherever it first misses a library, or a font of the system's.
            throw new Problem(ProblemCode.NO_FONT_DRAWING, e);
        }
    }

    /** The program's typeface. */
    public Face main(Weight weight) {
        return face(weight.files().getFirst());
    }

    /** The first face that has all of some letters; where none has, the program's own, which shows a box. */
    Face of(Weight weight, String letters) {
        BitSet known = had.computeIfAbsent(weight, none -> new BitSet());
        if (letters.codePoints().allMatch(known::get)) {
            return main(weight);
        }
        for (String file : weight.files()) {
            Face face = face(file);
            if (letters.codePoints().allMatch(letter -> Letters.isUndrawn(letter) || face.has(letter))) {
                if (face.equals(main(weight))) {
                    letters.codePoints().forEach(known::set);
                }
                return face;
            }
        }
        return main(weight);
    }

    /** The characters of a text that no face has: each would be a box. */
    public SortedSet<Integer> missing(String text) {
        SortedSet<Integer> missing = new TreeSet<>();
        Letters.set(text).codePoints().filter(this::isMissing).forEach(missing::add);
        return missing;
    }

    private boolean isMissing(int letter) {
        return !Letters.isUndrawn(letter) && Weight.REGULAR.files().stream().noneMatch(file -> face(file).has(letter));
    }

    private Face face(String file) {
        return read.computeIfAbsent(file, name -> {
            try {
                return Face.read(path(name));
            } catch (IOException e) {
                throw new UncheckedIOException("The program's own font is missing or unreadable: " + name, e);
            }
        });
    }

    /** In the image, fonts are in a folder of their own; where the program is only compiled, among its classes. */
    private static Path path(String name) throws IOException {
        String folder = System.getProperty("mithaq.fonts");
        if (folder != null && Files.isRegularFile(Path.of(folder, name))) {
            return Path.of(folder, name);
        }
        URL resource = Faces.class.getResource("/ma/mithaq/fonts/" + name);
        if (resource == null) {
            throw new IOException(name);
        }
        try {
            return Path.of(new URI(resource.toString()));
        } catch (URISyntaxException e) {
            throw new IOException(name, e);
        }
    }
}
