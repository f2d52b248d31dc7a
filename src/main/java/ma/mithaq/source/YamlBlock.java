package ma.mithaq.source;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes one mapping or list of a YAML file, line by line, as people write a dossier's source: in blocks, with long
 * texts folded, and with lists of a few words on one line.
 */
final class YamlBlock {

    /** Columns, each a code point. A word that is longer than its line stays whole. */
    static final int WIDTH = 120;

    private static final int STEP = 2;

    private final StringBuilder out;
    private final int indent;
    /** What the next line begins with. */
    private String margin;

    private YamlBlock(StringBuilder out, int indent, String margin) {
        this.out = out;
        this.indent = indent;
        this.margin = margin;
    }

    /** The mapping that a file is. */
    static YamlBlock file(StringBuilder out) {
        return new YamlBlock(out, 0, "");
    }

    /** A key with a word of the format's own. */
    void word(String key, String word) {
        line(key + ": " + YamlScalar.word(word, false));
    }

    /** A key with what somebody wrote. */
    void words(String key, String words) {
        scalar(key + ": ", words);
    }

    /** An item of this list that is what somebody wrote. */
    void item(String words) {
        scalar("- ", words);
    }

    /** A key with a list of words, of which none is long; on one line if they fit. */
    void items(String key, List<String> items) {
        String flow = items.stream().map(item -> YamlScalar.word(item, true))
                .collect(Collectors.joining(", ", key + ": [", "]"));
        if (fits(flow)) {
            line(flow);
        } else {
            YamlBlock list = block(key);
            items.forEach(item -> list.line("- " + YamlScalar.word(item, false)));
        }
    }

    /** A key with a phrase; it is a mapping where the phrase occurs several times. */
    void phrase(String key, Phrase phrase) {
        if (phrase.nth().isEmpty()) {
            words(key, phrase.words());
            return;
        }
        phrase(key + ":", "", () -> block(key), phrase);
    }

    /** A key with a citation. */
    void cited(String key, Cited cited) {
        if (cited.phrase().isEmpty()) {
            word(key, cited.at());
        } else {
            phrase(key + ":", cited.at(), () -> block(key), cited.phrase().get());
        }
    }

    /** An item of this list that is a citation. */
    void cited(Cited cited) {
        if (cited.phrase().isEmpty()) {
            line("- " + YamlScalar.word(cited.at(), false));
        } else {
            phrase("-", cited.at(), this::item, cited.phrase().get());
        }
    }

    /** @param at what is cited; empty where a phrase stands by itself */
    private void phrase(String lead, String at, Supplier<YamlBlock> block, Phrase phrase) {
        String flow = lead + " {" + (at.isEmpty() ? "" : "at: " + at + ", ") + "phrase: "
                + YamlScalar.words(phrase.words(), true)
                + (phrase.nth().isPresent() ? ", nth: " + phrase.nth().getAsInt() : "") + "}";
        if (fits(flow)) {
            line(flow);
            return;
        }
        YamlBlock mapping = block.get();
        if (!at.isEmpty()) {
            mapping.word("at", at);
        }
        mapping.words("phrase", phrase.words());
        phrase.nth().ifPresent(nth -> mapping.word("nth", Integer.toString(nth)));
    }

    /** A key with a mapping, or a list, that is written next. */
    YamlBlock block(String key) {
        line(key + ":");
        return new YamlBlock(out, indent + STEP, " ".repeat(indent + STEP));
    }

    /** An item of this list that is a mapping, which is written next. */
    YamlBlock item() {
        return new YamlBlock(out, indent + STEP, " ".repeat(indent) + "- ");
    }

    /** An empty line. */
    void space() {
        out.append('\n');
    }

    /** A key with a list that has nothing in it. */
    void nothing(String key) {
        line(key + ": []");
    }

    private void scalar(String lead, String words) {
        String whole = lead + YamlScalar.words(words, false);
        if (fits(whole) || words.indexOf(' ') < 0 || !YamlScalar.standsUnescaped(words)) {
            line(whole);
            return;
        }
        line(lead + ">-");
        String inner = " ".repeat(indent + STEP);
        int room = WIDTH - inner.length();
        int from = 0;
        while (from < words.length()) {
            int to = endOfLine(words, from, room);
            out.append(inner).append(words, from, to).append('\n');
            from = to + 1;
        }
    }

    /** Where a line of a folded text ends: at the last blank that still has room, or the first if none has. */
    private static int endOfLine(String words, int from, int room) {
        Predicate<Integer> within = at -> words.codePointCount(from, at) <= room;
        int end = words.indexOf(' ', from);
        while (end >= 0) {
            int next = words.indexOf(' ', end + 1);
            if (!within.test(next < 0 ? words.length() : next)) {
                return end;
            }
            end = next;
        }
        return words.length();
    }

    private boolean fits(String line) {
        return margin.length() + line.codePointCount(0, line.length()) <= WIDTH;
    }

    private void line(String line) {
        out.append(margin).append(line).append('\n');
        margin = " ".repeat(indent);
    }
}
