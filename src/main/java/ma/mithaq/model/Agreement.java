package ma.mithaq.model;

import java.util.List;
import java.util.Optional;

/**
 * The agreement that the dossier is about.
 *
 * @param date      when it was concluded, where a source says so
 * @param place     where it was concluded, where a source says so
 * @param summary   our own account of it
 * @param signing   the event at which it was signed, where the source tells of one
 * @param reference its number in the parties' own files
 * @param status    what has become of it by the day of the edition
 * @param languages the languages in which it is written
 * @param framings  the programmes, visions or aims to which it belongs
 * @param values    the values that it professes, set by set
 */
public record Agreement(String id, Text title, AgreementKind kind, Optional<StatedDate> date, Optional<Text> place,
                        Text summary, Optional<String> signing, Optional<String> reference,
                        Optional<AgreementStatus> status, List<AgreementLanguage> languages, List<Framing> framings,
                        List<ValueSet> values) {

    public Agreement {
        languages = List.copyOf(languages);
        framings = List.copyOf(framings);
        values = List.copyOf(values);
    }

    public Ref ref() {
        return new Ref(Kind.AGREEMENT, id);
    }

    /** The sorts of instrument that an agreement can be. */
    public enum AgreementKind { MEMORANDUM_OF_UNDERSTANDING, CONVENTION, CONTRACT, PROTOCOL, DECLARATION, OTHER }

    /** What has become of an agreement. */
    public enum AgreementStatus {
        NEGOTIATED, INITIALLED, SIGNED, RATIFIED, IN_FORCE, SUSPENDED, EXPIRED, TERMINATED, REPLACED
    }

    /**
     * A language in which the agreement is written.
     *
     * @param tag       as BCP 47 names it: {@code ar}, {@code zgh}
     * @param authentic whether its text is authentic
     */
    public record AgreementLanguage(String tag, boolean authentic) {
    }

    /** A programme, vision or aim to which the agreement belongs. */
    public record Framing(String id, FramingKind kind, Text text) {
        public Ref ref() {
            return new Ref(Kind.FRAMING, id);
        }
    }

    /** The sorts of framing. */
    public enum FramingKind { VISION, PROGRAMME, MODEL, AIM }

    /** Values professed together, under the name of what they are values of. */
    public record ValueSet(String id, Text name, List<Value> values) {
        public ValueSet {
            values = List.copyOf(values);
        }

        public Ref ref() {
            return new Ref(Kind.VALUE_SET, id);
        }
    }

    /** One value professed. */
    public record Value(String id, Text name) {
        public Ref ref() {
            return new Ref(Kind.VALUE, id);
        }
    }
}
