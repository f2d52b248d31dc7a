package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.timeline.Span;

/** The slides of a dossier, in the order in which they explain it. What a dossier does not have gets no slide. */
public record Deck(List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
    }

    /** The slides of an open dossier. */
    public static Deck of(DossierStore store) throws Problem {
        List<Slide> slides = new ArrayList<>();
        Agreement agreement = store.findAgreement();
        List<PartyEntry> parties = store.listParties();
        slides.add(new Slide.Opening(agreement, parties));
        if (!parties.isEmpty()) {
            slides.add(new Slide.Signing(parties));
        }
        List<Official> present = store.listOfficials().stream().filter(official -> !official.signatory()).toList();
        List<AttendingGroup> groups = store.listAttendingGroups();
        if (!present.isEmpty() || !groups.isEmpty()) {
            slides.add(new Slide.Present(present, groups));
        }
        List<Pillar> pillars = store.listPillars();
        for (int i = 0; i < pillars.size(); i++) {
            slides.add(new Slide.OnePillar(i + 1, pillars.get(i)));
        }
        if (pillars.size() > 1) {
            slides.add(new Slide.AllPillars(pillars));
        }
        TermSheet sheet = TermSheet.of(store);
        if (!sheet.terms().terms().isEmpty() || !sheet.terms().obligations().isEmpty()) {
            slides.add(new Slide.Terms(sheet.with(sheet.terms().terms(), sheet.terms().obligations())));
        }
        List<Event> events = Span.placed(store.listEvents());
        if (!events.isEmpty()) {
            slides.add(new Slide.Chronology(events));
        }
        slides.add(new Slide.Network());
        if (!agreement.framings().isEmpty() || !agreement.values().isEmpty()) {
            slides.add(new Slide.Values(agreement));
        }
        List<SourceEntry> sources = store.listSources();
        if (!sources.isEmpty()) {
            slides.add(new Slide.Sources(sources));
        }
        return new Deck(slides);
    }
}
