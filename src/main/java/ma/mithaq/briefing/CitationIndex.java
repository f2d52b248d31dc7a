package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Event;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.SourceEntry;

/**
 * The citations of a dossier's facts, ready for every slide.
 *
 * @param citations of each fact
 * @param sources   in the order of the dossier
 */
public record CitationIndex(Map<Ref, List<Citation>> citations, List<Source> sources) {

    public CitationIndex {
        citations = Map.copyOf(citations);
        sources = List.copyOf(sources);
    }

    public static CitationIndex of(DossierStore store) throws Problem {
        Map<Ref, List<Citation>> citations = new HashMap<>();
        for (FactEntry entry : store.listFacts()) {
            citations.put(entry.fact(), entry.citations());
        }
        return new CitationIndex(citations, store.listSources().stream().map(SourceEntry::source).toList());
    }

    /** The paragraphs that a slide rests on, by source; none for the slide of sources. */
    public Map<Source, SortedSet<Integer>> under(Slide slide) {
        return under(slide instanceof Slide.Network ? citations.keySet() : facts(slide));
    }

    /** The paragraphs that facts rest on, taken together, by source. */
    public Map<Source, SortedSet<Integer>> under(Collection<Ref> facts) {
        Map<String, SortedSet<Integer>> paragraphs = new HashMap<>();
        for (Ref fact : facts) {
            for (Citation citation : citations.getOrDefault(fact, List.of())) {
                paragraphs.computeIfAbsent(citation.source(), id -> new TreeSet<>()).add(citation.paragraph());
            }
        }
        Map<Source, SortedSet<Integer>> bySource = new LinkedHashMap<>();
        for (Source source : sources) {
            if (paragraphs.containsKey(source.id())) {
                bySource.put(source, paragraphs.get(source.id()));
            }
        }
        return bySource;
    }

    private static List<Ref> facts(Slide slide) {
        List<Ref> facts = new ArrayList<>();
        switch (slide) {
            case Slide.Opening opening -> {
                facts.add(opening.agreement().ref());
                opening.parties().forEach(party -> facts.add(party.party().ref()));
            }
            case Slide.Signing signing -> signing.parties().forEach(party -> add(facts, party));
            case Slide.Present present -> {
                present.officials().forEach(official -> add(facts, official));
                present.groups().forEach(group -> facts.add(group.ref()));
            }
            case Slide.OnePillar one -> add(facts, one.pillar());
            case Slide.AllPillars all -> all.pillars().forEach(pillar -> facts.add(pillar.ref()));
            case Slide.Terms terms -> {
                terms.sheet().terms().terms().forEach(term -> facts.add(term.ref()));
                terms.sheet().terms().obligations().forEach(obligation -> facts.add(obligation.ref()));
            }
            case Slide.Chronology chronology -> chronology.events().stream().map(Event::ref).forEach(facts::add);
            case Slide.Values values -> add(facts, values.agreement());
            case Slide.Network network -> { }
            case Slide.Sources sources -> { }
        }
        return facts;
    }

    private static void add(List<Ref> facts, PartyEntry party) {
        facts.add(party.party().ref());
        facts.add(party.party().member());
        party.signatories().forEach(official -> add(facts, official));
    }

    private static void add(List<Ref> facts, Official official) {
        facts.addAll(List.of(official.fact(), official.person().ref()));
        official.office().ifPresent(office -> facts.add(office.position().ref()));
    }

    private static void add(List<Ref> facts, Pillar pillar) {
        facts.add(pillar.ref());
        pillar.measures().forEach(measure -> facts.add(measure.ref()));
    }

    private static void add(List<Ref> facts, Agreement agreement) {
        agreement.framings().forEach(framing -> facts.add(framing.ref()));
        for (Agreement.ValueSet set : agreement.values()) {
            facts.add(set.ref());
            set.values().forEach(value -> facts.add(value.ref()));
        }
    }
}
