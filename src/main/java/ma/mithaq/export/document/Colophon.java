package ma.mithaq.export.document;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/**
 * What every file says of itself: which edition of which dossier it was made of, and who signed that. Never whether the
 * signature is trusted: that depends on who reads it.
 */
public final class Colophon {

    private static final int GROUP = 4;
    private static final String DIGITS_OR_WORD = "[0-9a-f ]+|[\\p{ASCII}&&\\S]+";

    private final Messages messages;
    private final List<Line> sentences = new ArrayList<>();

    private Colophon(Messages messages) {
        this.messages = messages;
    }

    /** All sentences in one line. */
    public static Line of(DossierStore store, Messages messages) {
        return new Colophon(messages).make(store).stream()
                .reduce((before, after) -> before.and(Line.of(" ", messages.language())).and(after)).orElseThrow();
    }

    /** The same as one paragraph of plain text. */
    public static String words(DossierStore store, Messages messages) {
        return String.join(" ", sentences(store, messages));
    }

    /** The same, each sentence by itself. */
    public static List<String> sentences(DossierStore store, Messages messages) {
        return new Colophon(messages).make(store).stream().map(Line::words).toList();
    }

    /** The same for programs, whatever the language: the dossier's identifier, its edition and its seal. */
    static String source(DossierStore store) {
        DossierInfo info = store.info();
        return info.id() + " " + info.edition() + " sha256:" + store.judged().seal();
    }

    private List<Line> make(DossierStore store) {
        DossierInfo info = store.info();
        add("export.colophon.dossier", info.id(), messages.date(PartialDate.parse(info.edition())));
        add("export.colophon.seal", String.join(" ", store.judged().seal().split("(?<=\\G.{" + GROUP + "})")));
        if (store.signature().isEmpty()) {
            add("export.colophon.unsigned");
        } else {
            FileSignature signature = store.signature().get();
            add(signature.intact() ? "export.colophon.signed" : "export.colophon.changed", signature.office());
            add("export.colophon.key", signature.key().fingerprint());
            add("export.colophon.trust");
        }
        return sentences;
    }

    /** Adds a sentence. What takes the place of its braces stands for itself. */
    private void add(String key, String... parts) {
        Line line = new Line(List.of());
        String[] words = messages.get(key, "\u0000", "\u0000").split("\u0000", -1);
        for (int i = 0; i < words.length; i++) {
            line = line.and(Line.of(words[i], messages.language()));
            if (i < parts.length) {
                line = line.and(Line.of(parts[i], language(parts[i])));
            }
        }
        sentences.add(line);
    }

    /** Identifiers and digests are read from left to right wherever they stand. */
    private Language language(String part) {
        return part.matches(DIGITS_OR_WORD) && messages.language().rightToLeft()
                ? Language.ENGLISH : messages.language();
    }
}
