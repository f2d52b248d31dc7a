package ma.mithaq.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.mithaq.model.Language;
import ma.mithaq.store.SourceFaults.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * What all parts of reading one source share.
 *
 * @param language the dossier's own
 */
record SourceContext(Path folder, Language language, SourceFaults faults, ReferenceChecker links) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    /**
     * Characters that nobody means to write: controls, and the marks that reorder text, which are drawn as boxes and
     * can make a name read as another.
     */
    static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    static boolean isSlug(String word) {
        return SLUG.matcher(word).matches();
    }

    Place place(String file, Node node) {
        return new Place(file, node.getStartMark().map(Mark::getLine).orElse(-1) + 1);
    }

    /** The raw value of a scalar, however it is quoted. */
    Optional<String> scalar(String file, Node node) {
        if (node instanceof ScalarNode scalar && isPlain(scalar.getTag())) {
            return Optional.of(scalar.getValue());
        }
        faults.add(place(file, node), FaultReason.NOT_A_TEXT);
        return Optional.empty();
    }

    /** A text of limited length, with its runs of blanks and line breaks made single spaces. */
    Optional<String> words(String file, Node node, int longest) {
        Optional<String> words = scalar(file, node).map(raw -> BLANKS.matcher(raw).replaceAll(" ").strip());
        if (words.isEmpty()) {
            return words;
        }
        Place place = place(file, node);
        String text = words.get();
        int length = text.codePointCount(0, text.length());
        var unwanted = UNWANTED.matcher(text);
        if (text.isEmpty()) {
            faults.add(place, FaultReason.EMPTY_TEXT);
        } else if (length > longest) {
            faults.add(place, FaultReason.TEXT_TOO_LONG, length, longest);
        } else if (unwanted.find()) {
            faults.add(place, FaultReason.UNWANTED_CHARACTER,
                    String.format(Locale.ROOT, "U+%04X", (int) unwanted.group().charAt(0)));
        } else {
            return words;
        }
        return Optional.empty();
    }

    private static boolean isPlain(Tag tag) {
        return tag.equals(Tag.STR) || tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) || tag.equals(Tag.BOOL)
                || tag.equals(Tag.NULL);
    }
}
