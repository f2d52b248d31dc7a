package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ma.mithaq.briefing.Slide.AllPillars;
import ma.mithaq.briefing.Slide.Chronology;
import ma.mithaq.briefing.Slide.Network;
import ma.mithaq.briefing.Slide.OnePillar;
import ma.mithaq.briefing.Slide.Opening;
import ma.mithaq.briefing.Slide.Present;
import ma.mithaq.briefing.Slide.Signing;
import ma.mithaq.briefing.Slide.Sources;
import ma.mithaq.briefing.Slide.Terms;
import ma.mithaq.briefing.Slide.Values;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Term;
import ma.mithaq.model.Text;
import ma.mithaq.store.PartyEntry;

/**
 * Divides what a slide says over several. An item is what is not divided: a party, a person present, a measure, a set
 * of values.
 */
public final class SlideSplitter {

    /** About how many characters a line of a slide has. */
    private static final int LINE = 70;

    private SlideSplitter() {
    }

    /** How many items a slide's list has; 0 if it has no list and cannot continue. */
    public static int items(Slide slide) {
        return switch (slide) {
            case Signing signing -> signing.parties().size();
            case Present present -> present.officials().size() + present.groups().size();
            case OnePillar pillar -> pillar.pillar().measures().size();
            case AllPillars pillars -> pillars.pillars().size();
            case Terms terms -> terms.sheet().terms().terms().size() + terms.sheet().terms().obligations().size();
            case Chronology chronology -> chronology.events().size();
            case Values values -> values.agreement().framings().size() + values.agreement().values().size();
            case Sources sources -> sources.sources().size();
            case Opening opening -> 0;
            case Network network -> 0;
        };
    }

    /** A slide with a part of its list, from one item up to, but not including, another. */
    public static Slide part(Slide slide, int from, int to) {
        return switch (slide) {
            case Signing signing -> new Signing(within(signing.parties(), from, to));
            case Present present -> new Present(within(present.officials(), from, to),
                    after(present.groups(), present.officials().size(), from, to));
            case OnePillar one -> new OnePillar(one.number(), new Pillar(one.pillar().id(), one.pillar().title(),
                    within(one.pillar().measures(), from, to)));
            case AllPillars pillars -> new AllPillars(within(pillars.pillars(), from, to));
            case Terms terms -> new Terms(terms.sheet().with(within(terms.sheet().terms().terms(), from, to),
                    after(terms.sheet().terms().obligations(), terms.sheet().terms().terms().size(), from, to)));
            case Chronology chronology -> new Chronology(within(chronology.events(), from, to));
            case Values values -> new Values(part(values.agreement(), from, to));
            case Sources sources -> new Sources(within(sources.sources(), from, to));
            case Opening opening -> opening;
            case Network network -> network;
        };
    }

    /**
     * A slide whose longest texts, in the language in which it is shown, are divided into several items at word
     * boundaries, and likewise the longest lists within its list: what is too long for any slide continues like a list.
     *
     * @param most the greatest number of characters in an item
     */
    public static Slide broken(Slide slide, Language language, int most) {
        return switch (slide) {
            case OnePillar one -> new OnePillar(one.number(), new Pillar(one.pillar().id(), one.pillar().title(),
                    each(one.pillar().measures(), measure -> pieces(measure.text(), language, most).stream()
                            .map(text -> new Pillar.Measure(measure.id(), measure.kind(), text)).toList())));
            case Present present -> new Present(present.officials(), each(present.groups(), group ->
                    pieces(group.description(), language, most).stream().map(text ->
                            new AttendingGroup(group.id(), group.event(), text, group.capacity())).toList()));
            case Values values -> new Values(with(values.agreement(), each(values.agreement().framings(), framing ->
                    pieces(framing.text(), language, most).stream().map(text ->
                            new Agreement.Framing(framing.id(), framing.kind(), text)).toList()),
                    each(values.agreement().values(), set -> chunks(set.values(), most).stream()
                            .map(part -> new Agreement.ValueSet(set.id(), set.name(), part)).toList())));
            case Terms terms -> new Terms(terms.sheet().with(
                    each(terms.sheet().terms().terms(), term -> pieces(term, language, most)),
                    each(terms.sheet().terms().obligations(), obligation ->
                            pieces(obligation.text(), language, most).stream().map(text -> with(obligation, text))
                                    .toList())));
            case Signing signing -> new Signing(each(signing.parties(), party -> chunks(party.signatories(), most)
                    .stream().map(part -> new PartyEntry(party.party(), party.organisation(), party.person(),
                            part)).toList()));
            default -> slide;
        };
    }

    private static Agreement part(Agreement agreement, int from, int to) {
        int framings = agreement.framings().size();
        return with(agreement, within(agreement.framings(), from, to),
                after(agreement.values(), framings, from, to));
    }

    private static Agreement with(Agreement agreement, List<Agreement.Framing> framings,
                                  List<Agreement.ValueSet> values) {
        return new Agreement(agreement.id(), agreement.title(), agreement.kind(), agreement.date(), agreement.place(),
                agreement.summary(), agreement.signing(), agreement.reference(), agreement.status(),
                agreement.languages(), framings, values);
    }

    private static <T> List<T> within(List<T> list, int from, int to) {
        return list.subList(Math.clamp(from, 0, list.size()), Math.clamp(to, 0, list.size()));
    }

    /** The part of a list that comes after so many other items. */
    private static <T> List<T> after(List<T> list, int before, int from, int to) {
        return within(list, from - before, to - before);
    }

    private static <T> List<T> each(List<T> entities, Function<T, List<T>> division) {
        return entities.stream().flatMap(entity -> division.apply(entity).stream()).toList();
    }

    /** Groups entries of about a line each, as many together as a text would have lines. */
    private static <T> List<List<T>> chunks(List<T> list, int most) {
        int size = Math.max(1, most / LINE);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < Math.max(1, list.size()); from += size) {
            chunks.add(within(list, from, from + size));
        }
        return chunks;
    }

    private static List<Term> pieces(Term term, Language language, int most) {
        return term.text().map(text -> pieces(text, language, most).stream().map(piece -> new Term(term.id(),
                term.kind(), term.date(), term.period(), Optional.of(piece), term.provision())).toList())
                .orElse(List.of(term));
    }

    private static Obligation with(Obligation obligation, Text text) {
        return new Obligation(obligation.id(), text, obligation.obligors(), obligation.obligees(), obligation.due(),
                obligation.state(), obligation.provision());
    }

    private static List<Text> pieces(Text text, Language language, int most) {
        Text.Wording wording = text.in(language);
        String rest = wording.words();
        List<Text> pieces = new ArrayList<>();
        while (rest.length() > most && rest.lastIndexOf(' ', most) > 0) {
            int end = rest.lastIndexOf(' ', most);
            pieces.add(Text.of(wording.language(), rest.substring(0, end)));
            rest = rest.substring(end + 1);
        }
        if (pieces.isEmpty()) {
            return List.of(text);
        }
        pieces.add(Text.of(wording.language(), rest));
        return pieces;
    }
}
