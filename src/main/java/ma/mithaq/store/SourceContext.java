package ma.mithaq.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.mithaq.model.Alphabet;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Language;
import ma.mithaq.store.SourceFaults.Place;

/**
 * What all parts of reading one source share.
 *
 * @param language       the dossier's own
 * @param contradictions where those are put that are come to among the facts that they contradict
 * @param places         filled with where each entry stands
 * @param sourceTexts    the paragraphs of the sources that are carried, by source, once these have been read
 */
record SourceContext(Path folder, Language language, SourceFaults faults, ReferenceChecker links,
                     List<Contradiction> contradictions, EntryPlaces places, Map<String, List<String>> sourceTexts) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    static boolean isSlug(String word) {
        return SLUG.matcher(word).matches();
    }

    Place place(String file, YamlNode node) {
        return new Place(file, node.line());
    }

    /** The raw value of a scalar, however it is quoted. */
    Optional<String> scalar(String file, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.words());
        }
        faults.add(place(file, node), FaultReason.NOT_A_TEXT);
        return Optional.empty();
    }

    /** A text of some length that must be there, as {@link #words(String, YamlNode, int, boolean)} reads it. */
    Optional<String> words(String file, YamlNode node, int longest) {
        return words(file, node, longest, true);
    }

    /**
     * A text of some length, its ordinary blanks and line breaks made single spaces, with none at its ends.
     *
     * @param needed whether it may not be left out
     */
    Optional<String> words(String file, YamlNode node, int longest, boolean needed) {
        Optional<String> words = scalar(file, node).map(raw -> stripped(BLANKS.matcher(raw).replaceAll(" ")));
        if (words.isEmpty()) {
            return words;
        }
        String text = words.get();
        Optional<FaultReason> broken = TextRules.broken(text, longest);
        broken.ifPresent(reason -> faults.add(place(file, node), needed ? reason : optional(reason), switch (reason) {
            case TEXT_TOO_LONG -> new Object[] {TextRules.length(text), longest};
            case UNWANTED_CHARACTER -> new Object[] {
                Alphabet.number(text.codePointAt(Alphabet.firstRefused(text, 0)))};
            default -> new Object[0];
        }));
        return broken.isEmpty() ? words : Optional.empty();
    }

    /** Where nothing is said, what to do depends on whether anything has to be. */
    private static FaultReason optional(FaultReason reason) {
        return switch (reason) {
            case EMPTY_TEXT -> FaultReason.EMPTY_OPTIONAL_TEXT;
            case UNSEEN_TEXT -> FaultReason.UNSEEN_OPTIONAL_TEXT;
            default -> reason;
        };
    }

    /** Without the blanks at its ends that are ordinary; others are told of, not taken off unseen. */
    private static String stripped(String spaced) {
        int start = spaced.startsWith(" ") ? 1 : 0;
        int end = spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
        return start < end ? spaced.substring(start, end) : "";
    }
}
