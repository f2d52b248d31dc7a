package ma.mithaq.ui.navigation;

import java.util.Optional;
import ma.mithaq.model.Ref;

/** Somewhere in the program that one can be, go back to and come forward to again. */
public sealed interface Place {

    /** The agreement itself: where every dossier opens. */
    record Agreement() implements Place {
    }

    /** Those who signed and those who were present. */
    record Officials() implements Place {
    }

    /**
     * The strategic pillars.
     *
     * @param open identifier of the pillar to show open; empty for the first
     */
    record Pillars(Optional<String> open) implements Place {
    }

    /** The events along the axis of time. */
    record Timeline() implements Place {
    }

    /**
     * What the facts of the dossier join.
     *
     * @param centre the thing in the middle where not all can be shown; empty for the agreement
     */
    record Map(Optional<Ref> centre) implements Place {
    }

    /**
     * The brief and its sources.
     *
     * @param fact the fact whose passage is lit, if any
     */
    record Brief(Optional<Ref> fact) implements Place {
    }

    /** One person. */
    record Person(String id) implements Place {
    }

    /** One organisation. */
    record Organisation(String id) implements Place {
    }

    /** One event. */
    record Event(String id) implements Place {
    }

    record Settings() implements Place {
    }

    record About() implements Place {
    }

    /** Where a thing that the brief mentions is shown. */
    static Place of(Ref thing) {
        return switch (thing.kind()) {
            case PERSON -> new Person(thing.id());
            case ORGANISATION -> new Organisation(thing.id());
            case EVENT -> new Event(thing.id());
            case PILLAR -> new Pillars(Optional.of(thing.id()));
            case AGREEMENT, FRAMING, VALUE_SET, VALUE, PARTY -> new Agreement();
            case MEASURE -> new Pillars(Optional.empty());
            case SIGNATURE, ATTENDANCE, ATTENDING_GROUP -> new Officials();
            case POSITION, STATEMENT, PARAGRAPH, SOURCE -> new Brief(Optional.of(thing));
        };
    }
}
