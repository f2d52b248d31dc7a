package ma.mithaq.briefing;

import java.util.List;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Pillar;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.SourceEntry;

/** What one slide says. How it looks, and over how many pictures a long list continues, is up to the view. */
public sealed interface Slide {

    /** The same in every language and in every edition of the dossier; notes and order are stored by it. */
    String key();

    /** The agreement's name, date and place, and who concluded it. */
    record Opening(Agreement agreement, List<PartyEntry> parties) implements Slide {
        @Override
        public String key() {
            return "opening";
        }
    }

    /** The parties facing each other, with who signed for each. */
    record Signing(List<PartyEntry> parties) implements Slide {
        @Override
        public String key() {
            return "signing";
        }
    }

    /** Those who were present without signing, in protocol order, and the groups without names. */
    record Present(List<Official> officials, List<AttendingGroup> groups) implements Slide {
        @Override
        public String key() {
            return "present";
        }
    }

    /**
     * One strategic pillar with its means and aims.
     *
     * @param number its place among the pillars, from 1
     */
    record OnePillar(int number, Pillar pillar) implements Slide {
        @Override
        public String key() {
            return "pillar:" + pillar.id();
        }
    }

    /** All strategic pillars, by their titles. */
    record AllPillars(List<Pillar> pillars) implements Slide {
        @Override
        public String key() {
            return "pillars";
        }
    }

    /**
     * When the agreement begins and ends, and what is owed under it.
     *
     * @param sheet of which the terms and the obligations are shown
     */
    record Terms(TermSheet sheet) implements Slide {
        @Override
        public String key() {
            return "terms";
        }
    }

    /** The events in order of time. */
    record Chronology(List<Event> events) implements Slide {
        @Override
        public String key() {
            return "chronology";
        }
    }

    /** The map of what the facts relate. */
    record Network() implements Slide {
        @Override
        public String key() {
            return "network";
        }
    }

    /** The programme to which the agreement belongs, and the values that it professes. */
    record Values(Agreement agreement) implements Slide {
        @Override
        public String key() {
            return "values";
        }
    }

    /** The sources of all facts. */
    record Sources(List<SourceEntry> sources) implements Slide {
        @Override
        public String key() {
            return "sources";
        }
    }
}
