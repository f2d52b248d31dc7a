package ma.mithaq.model;

import java.util.List;
import java.util.Optional;

/**
 * The agreement that the dossier is about.
 *
 * @param place    where it was concluded
 * @param summary  our own account of it
 * @param signing  the event at which it was signed, where the source tells of one
 * @param framings the programmes, visions or aims to which it belongs
 * @param values   the values that it professes, set by set
 */
public record Agreement(String id, Text title, AgreementKind kind, PartialDate date, Text place, Text summary,
                        Optional<String> signing, List<Framing> framings, List<ValueSet> values) {

    public Agreement {
        framings = List.copyOf(framings);
        values = List.copyOf(values);
    }

    public Ref ref() {
        return new Ref(Kind.AGREEMENT, id);
    }

    /** The sorts of instrument that an agreement can be. */
    public enum AgreementKind { MEMORANDUM_OF_UNDERSTANDING, CONVENTION, CONTRACT, PROTOCOL, DECLARATION, OTHER }

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
