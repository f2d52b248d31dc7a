package ma.mithaq.export.pdf.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.typeface.FontFiles;
import ma.mithaq.typeface.Typeface;

/**
 * The faces of paper: those that the program carries ({@link Typeface}), and never the machine's. A face is read when
 * it is first needed.
 */
public final class Faces {

    private final Map<String, Face> read = new HashMap<>();
    /** What each weight of the typeface is known to have. */
    private final Map<Typeface, BitSet> had = new EnumMap<>(Typeface.class);

    /**
     * @throws Problem {@code NO_FONT_DRAWING} where Java cannot work with fonts here: on Linux, it may want fontconfig
     */
    public Faces() throws Problem {
        try {
            main(Typeface.REGULAR);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw e;
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Java has no exception for it: it fails wherever it first misses a library, or a font of the system's.
            throw new Problem(ProblemCode.NO_FONT_DRAWING, e);
        }
    }

    /** The program's typeface. */
    public Face main(Typeface weight) {
        return face(weight.file());
    }

    /** The first face that has all of some letters; where none has, the program's own, which shows a box. */
    Face of(Typeface weight, String letters) {
        BitSet known = had.computeIfAbsent(weight, none -> new BitSet());
        if (letters.codePoints().allMatch(known::get)) {
            return main(weight);
        }
        if (hasAll(main(weight), letters)) {
            letters.codePoints().forEach(known::set);
            return main(weight);
        }
        return weight.substitutes().stream().map(this::face).filter(face -> hasAll(face, letters)).findFirst()
                .orElse(main(weight));
    }

    /** The characters of some texts that no face has: each would be a box. */
    public SortedSet<Integer> missing(List<String> texts) {
        BitSet letters = new BitSet();
        texts.forEach(text -> Letters.set(text).codePoints().forEach(letters::set));
        return letters.stream().filter(this::isMissing).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isMissing(int letter) {
        String letters = Character.toString(letter);
        return !hasAll(of(Typeface.REGULAR, letters), letters);
    }

    private static boolean hasAll(Face face, String letters) {
        return letters.codePoints().allMatch(letter -> Letters.isUndrawn(letter) || face.has(letter));
    }

    private Face face(String file) {
        return read.computeIfAbsent(file, name -> {
            try {
                return Face.read(FontFiles.of(name));
            } catch (IOException e) {
                throw new UncheckedIOException("The program's own font is missing or unreadable: " + name, e);
            }
        });
    }
}
