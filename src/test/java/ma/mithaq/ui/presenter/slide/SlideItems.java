package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Language;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Text;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;

/** The items of slides' lists, in order; consecutive pieces of one text are joined into one item again. */
final class SlideItems {

    private final Language language;
    private final List<String> items = new ArrayList<>();
    private String last = "";

    private SlideItems(Language language) {
        this.language = language;
    }

    static List<String> of(List<? extends Slide> slides, Language language) {
        SlideItems items = new SlideItems(language);
        slides.forEach(items::add);
        return items.items;
    }

    private void add(Slide slide) {
        switch (slide) {
            case Slide.Opening opening -> add("agreement", opening.agreement().title());
            case Slide.Signing signing -> {
                for (PartyEntry party : signing.parties()) {
                    party.signatories()
                            .forEach(person -> add(party.party().id() + person.fact(), Text.of(language, "")));
                }
            }
            case Slide.Present present -> {
                for (Official official : present.officials()) {
                    add(official.fact().toString(), official.person().name());
                }
                for (AttendingGroup group : present.groups()) {
                    add(group.id(), group.description());
                }
            }
            case Slide.OnePillar one -> {
                for (Pillar.Measure measure : one.pillar().measures()) {
                    add(measure.id(), measure.text());
                }
            }
            case Slide.AllPillars all -> all.pillars().forEach(pillar -> add(pillar.id(), pillar.title()));
            case Slide.Terms terms -> {
                terms.sheet().terms().terms().forEach(term -> add("term " + term.id(),
                        term.text().orElse(Text.of(language, ""))));
                terms.sheet().terms().obligations().forEach(each -> add("obligation " + each.id(), each.text()));
            }
            case Slide.Chronology chronology -> chronology.events().forEach(event -> add(event.id(), event.name()));
            case Slide.Network network -> add("network", Text.of(language, ""));
            case Slide.Values values -> {
                for (Agreement.Framing framing : values.agreement().framings()) {
                    add(framing.id(), framing.text());
                }
                for (Agreement.ValueSet set : values.agreement().values()) {
                    set.values().forEach(value -> add(set.id() + value.id(), value.name()));
                }
            }
            case Slide.Sources sources -> sources.sources().forEach(entry ->
                    add(entry.source().id(), entry.source().title()));
        }
    }

    private void add(String id, Text text) {
        String words = text.in(language).words();
        if (id.equals(last)) {
            items.add(items.removeLast() + " " + words);
        } else {
            items.add(id + " " + words);
        }
        last = id;
    }
}
