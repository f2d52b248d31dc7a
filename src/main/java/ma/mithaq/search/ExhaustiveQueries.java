package ma.mithaq.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.SourceEntry;

/**
 * Asks an open dossier everything that the program ever asks one, to find out whether a file that passed the checks
 * answers: each answer is the dossier's, or a {@link Problem}.
 */
public final class ExhaustiveQueries {

    /** How many items of a list that may be long are asked for one by one. */
    private static final int MOST_OF_A_LIST = 25;
    private static final int MOST_RELATIONS = 100;

    /** Letters that many words begin with, words of two languages, a mistyped one, and what looks like an operator. */
    private static final List<String> WORDS = List.of(
            "ا", "م", "a", "الرباط", "maroc", "agreemnet", "وزير الانتقال", "2025", "\"* OR ^ NEAR(", "\0\u202e%_");

    private ExhaustiveQueries() {
    }

    /** @throws Problem the first one that an answer fails with */
    public static void ask(DossierStore store) throws Problem {
        store.info();
        store.signature();
        store.countByKind();
        store.findAgreement();
        store.listAttendingGroups();
        store.listPillars();
        store.listParagraphs();
        store.listRelations();
        store.hasTerms();
        store.hasPictures();
        store.listWitnesses();
        store.findTerms();
        store.listContradictions();
        for (Picture picture : store.listPictures()) {
            store.findPicture(picture.id());
        }
        store.listWarnings();
        store.readEntries();
        store.contentDigest();
        askOfThings(store, store.listEntities());
        askOfPeople(store, store.listOfficials());
        for (Event event : some(store.listEvents())) {
            store.findEvent(event.id());
        }
        for (PartyEntry party : some(store.listParties())) {
            if (party.organisation().isPresent()) {
                store.findOrganisation(party.organisation().get().id());
            }
        }
        for (SourceEntry source : some(store.listSources())) {
            store.listFactsOf(source.source().id(), MOST_OF_A_LIST);
        }
        for (FactEntry fact : someOfEachKind(store.listFacts())) {
            store.findEvidence(fact.fact());
        }
        search(store);
    }

    private static void askOfThings(DossierStore store, List<Ref> entities) throws Problem {
        store.findNames(entities);
        for (Ref entity : some(entities)) {
            store.listRelationsOf(entity, MOST_RELATIONS);
            store.findEvidence(entity);
        }
        store.listRelationsOf(new Ref(Kind.PERSON, "nobody"), MOST_RELATIONS);
    }

    private static void askOfPeople(DossierStore store, List<Official> officials) throws Problem {
        for (Official official : some(officials)) {
            store.findPerson(official.person().id());
            if (official.organisation().isPresent()) {
                store.findOrganisation(official.organisation().get().id());
            }
            store.findPortrait(official.person().id());
        }
    }

    private static void search(DossierStore store) throws Problem {
        try (SearchStore search = SearchStore.open(store)) {
            Stream<String> ofTitle = Stream.of(store.info().title().in(Language.ARABIC).words().split(" "));
            for (String words : Stream.concat(WORDS.stream(), ofTitle.limit(MOST_OF_A_LIST)).toList()) {
                if (search.answer(search.ask(words, Language.ARABIC, MOST_OF_A_LIST)).isEmpty()) {
                    throw new IllegalStateException("nobody else asks meanwhile");
                }
            }
        }
    }

    private static <T> List<T> some(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST_OF_A_LIST));
    }

    private static List<FactEntry> someOfEachKind(List<FactEntry> facts) {
        return facts.stream().collect(Collectors.groupingBy(fact -> fact.fact().kind())).values().stream()
                .flatMap(ofKind -> some(ofKind).stream()).toList();
    }
}
