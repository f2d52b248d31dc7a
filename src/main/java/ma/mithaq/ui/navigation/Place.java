package ma.mithaq.ui.navigation;

import java.util.Optional;
import ma.mithaq.model.Ref;

/** A place in the program: what a page is shown for, and what back and forward return to. */
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

    /**
     * What the agreement is made of.
     *
     * @param shown the term, obligation or other part to which the page is scrolled; empty for its beginning
     */
    record Terms(Optional<Ref> shown) implements Place {
    }

    /** The events along the time axis. */
    record Timeline() implements Place {
    }

    /**
     * The map of what the facts of the dossier relate.
     *
     * @param centre the entity in the middle where not all can be shown; empty for the agreement
     */
    record Map(Optional<Ref> centre) implements Place {
    }

    /**
     * The brief and its sources.
     *
     * @param fact the fact whose passage is highlighted, if any
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

    /** The place where an entity that the brief mentions is shown. */
    static Place of(Ref entity) {
        return switch (entity.kind()) {
            case PERSON -> new Person(entity.id());
            case ORGANISATION -> new Organisation(entity.id());
            case EVENT -> new Event(entity.id());
            case PILLAR -> new Pillars(Optional.of(entity.id()));
            case AGREEMENT, FRAMING, VALUE_SET, VALUE, PARTY, PICTURE -> new Agreement();
            case PROVISION, TERM, OBLIGATION, AMOUNT, RELATED_AGREEMENT -> new Terms(Optional.of(entity));
            case MEASURE -> new Pillars(Optional.empty());
            case SIGNATURE, ATTENDANCE, ATTENDING_GROUP -> new Officials();
            case POSITION, STATEMENT, CONTRADICTION, PARAGRAPH, SOURCE -> new Brief(Optional.of(entity));
        };
    }
}
