package ma.mithaq.source;

import java.util.List;
import java.util.Locale;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Text;

/** What a field of an entry holds. */
public sealed interface FieldValue {

    /** A text, with its translations. */
    record Worded(Text text) implements FieldValue {
    }

    /** What is in no language: an identifier, an address, as it is written. */
    record Word(String written) implements FieldValue {
    }

    /** A number, as it is written. */
    record Figure(String written) implements FieldValue {
    }

    /** One of a few words that the format knows. */
    record Choice(Enum<?> constant) implements FieldValue {

        /** As it is written in a source. */
        public String code() {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A date, as exactly as it is known. */
    record Dated(StatedDate date) implements FieldValue {
    }

    /** The thing of the dossier that is meant, whose kind the key tells. */
    record Named(Ref ref) implements FieldValue {
    }

    /** The thing of the dossier that is meant, of any of several kinds. */
    record AnyNamed(Ref ref) implements FieldValue {
    }

    /** Things of the dossier, in their order. */
    record NamedList(List<Ref> refs) implements FieldValue {
        public NamedList {
            refs = List.copyOf(refs);
        }
    }

    /** Words in no language, in their order, of which none is long: tags, page numbers. */
    record Items(List<String> items) implements FieldValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** The own paragraphs of a source, from its first. */
    record Paragraphs(List<String> texts) implements FieldValue {
        public Paragraphs {
            texts = List.copyOf(texts);
        }
    }

    /** Other names, kind by kind. */
    record OtherNames(List<OtherName> names) implements FieldValue {
        public OtherNames {
            names = List.copyOf(names);
        }
    }

    /**
     * A picture.
     *
     * @param file   where it lies in a source's folder, with {@code /} between the parts of its path
     * @param digest the SHA-256 of its bytes, in hexadecimal
     */
    record Image(String file, String digest) implements FieldValue {
    }

    /** Stretches of a paragraph, all of one role. */
    record Phrases(Text text, List<Span> spans) implements FieldValue {
        public Phrases {
            spans = List.copyOf(spans);
        }
    }
}
