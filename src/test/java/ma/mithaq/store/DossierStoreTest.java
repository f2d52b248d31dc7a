package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.Written;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Pillar.MeasureKind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample's source says is what the store reads. */
@Written
class DossierStoreTest {

    @TempDir
    private static Path folder;
    private static DossierStore store;

    @BeforeAll
    static void open() throws Exception {
        store = DossierFile.open(Dossiers.build(folder));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void theDossierSaysWhatItIs() {
        assertEquals("lighthouse-convention", store.info().id());
        assertEquals("2024-05-20", store.info().edition());
        assertEquals(List.of(Language.ARABIC, Language.FRENCH, Language.ENGLISH), store.info().languages());
        assertEquals("Dossier on the lighthouse convention", store.info().title().in(Language.ENGLISH).words());
    }

    @Test
    void entitiesAreCounted() throws Exception {
        assertEquals(Map.ofEntries(Map.entry(Kind.AGREEMENT, 1), Map.entry(Kind.FRAMING, 1),
                Map.entry(Kind.VALUE_SET, 1), Map.entry(Kind.VALUE, 2), Map.entry(Kind.ORGANISATION, 2),
                Map.entry(Kind.PERSON, 3), Map.entry(Kind.POSITION, 4), Map.entry(Kind.PARTY, 2),
                Map.entry(Kind.SIGNATURE, 2), Map.entry(Kind.EVENT, 2), Map.entry(Kind.ATTENDANCE, 2),
                Map.entry(Kind.ATTENDING_GROUP, 1), Map.entry(Kind.PILLAR, 2), Map.entry(Kind.MEASURE, 2),
                Map.entry(Kind.STATEMENT, 1), Map.entry(Kind.PARAGRAPH, 2), Map.entry(Kind.SOURCE, 2),
                Map.entry(Kind.PROVISION, 0), Map.entry(Kind.TERM, 0), Map.entry(Kind.OBLIGATION, 0),
                Map.entry(Kind.AMOUNT, 0), Map.entry(Kind.RELATED_AGREEMENT, 0), Map.entry(Kind.CONTRADICTION, 0),
                Map.entry(Kind.PICTURE, 0)), store.countByKind());
    }

    @Test
    void theAgreementIsReadWhole() throws Exception {
        Agreement agreement = store.findAgreement();
        assertEquals(AgreementKind.CONVENTION, agreement.kind());
        assertEquals(Optional.of(StatedDate.parse("2024-05-18")), agreement.date());
        assertEquals(Optional.of("signing"), agreement.signing());
        assertEquals("Convention des phares", agreement.title().in(Language.FRENCH).words());
        assertTrue(agreement.title().in(Language.FRENCH).unofficial());
        assertEquals(Language.ARABIC, agreement.framings().getFirst().text().in(Language.FRENCH).language());
        assertEquals(List.of("السلامة", "الصبر"), agreement.values().getFirst().values().stream()
                .map(value -> value.name().in(Language.ARABIC).words()).toList());
    }

    @Test
    void partiesComeWithThoseWhoSigned() throws Exception {
        List<PartyEntry> parties = store.listParties();
        assertEquals(List.of("lighthouse-authority", "wave-institute"),
                parties.stream().map(party -> party.party().member().id()).toList());
        Official first = parties.getFirst().signatories().getFirst();
        assertEquals("layla", first.person().id());
        assertEquals("director", first.office().orElseThrow().position().id());
        assertTrue(first.signatory());
    }

    @Test
    void officialsAreSignatoriesFirstThenInProtocolOrder() throws Exception {
        List<Official> officials = store.listOfficials();
        assertEquals(List.of("signature/first", "signature/second", "attendance/pilot-at-signing",
                "attendance/layla-at-signing"), officials.stream().map(o -> o.fact().toString()).toList());
        Official host = officials.getLast();
        assertEquals(Optional.of(Capacity.HOST), host.capacity());
        assertEquals("wave-institute", host.organisation().orElseThrow().id());
        assertEquals("trustee", host.office().orElseThrow().position().id());
        assertEquals(Optional.of("signing"), host.event());
        Person layla = host.person();
        assertTrue(layla.hasPortrait());
        assertEquals(List.of(new OtherName("ليلى المنارية", OtherNameKind.SPELLING),
                new OtherName("Layla Manariya", OtherNameKind.SCRIPT)), layla.otherNames());
        assertFalse(officials.get(1).person().hasPortrait());
        assertEquals("ماريك دوفان", officials.get(1).person().name().in(Language.ENGLISH).words());
    }

    @Test
    void groupsWithoutNamesAreListed() throws Exception {
        var group = store.listAttendingGroups().getFirst();
        assertEquals("Des marins", group.description().in(Language.FRENCH).words());
        assertEquals("signing", group.event());
    }

    @Test
    void pillarsComeInOrderWithTheirMeasures() throws Exception {
        List<Pillar> pillars = store.listPillars();
        assertEquals(List.of("light", "training"), pillars.stream().map(Pillar::id).toList());
        assertEquals(List.of(MeasureKind.MEANS, MeasureKind.AIM),
                pillars.getFirst().measures().stream().map(Pillar.Measure::kind).toList());
        assertTrue(pillars.getLast().measures().isEmpty());
    }

    @Test
    void eventsComeInOrderOfTime() throws Exception {
        assertEquals(List.of("fair", "signing"), store.listEvents().stream().map(Event::id).toList());
        assertEquals(Optional.of(StatedDate.parse("2024-04")), store.findEvent("fair").orElseThrow().end());
        assertEquals(Optional.empty(), store.findEvent("none"));
    }

    @Test
    void aPersonIsReadWhole() throws Exception {
        PersonEntry layla = store.findPerson("layla").orElseThrow();
        assertEquals(List.of("lighthouse-authority", "wave-institute"),
                layla.offices().stream().map(office -> office.organisation().id()).toList());
        assertEquals(List.of("signature/first", "attendance/layla-at-signing"),
                layla.appearances().stream().map(a -> a.fact().toString()).toList());
        assertEquals(List.of("signing"), layla.events().stream().map(Event::id).toList());
        assertEquals("winter", layla.statements().getFirst().id());
        assertArrayEquals(Files.readAllBytes(Dossiers.sampleSource().resolve("pictures/layla.png")),
                store.findPortrait("layla").orElseThrow());
        assertEquals(Optional.empty(), store.findPortrait("marek"));
        assertEquals(Optional.empty(), store.findPerson("none"));
    }

    @Test
    void anOrganisationIsReadWhole() throws Exception {
        OrganisationEntry institute = store.findOrganisation("wave-institute").orElseThrow();
        assertEquals(Optional.of("IS"), institute.organisation().country());
        assertEquals("institute-party", institute.party().orElseThrow().id());
        assertEquals(List.of("layla", "marek"), institute.holders().stream().map(h -> h.person().id()).toList());
        Organisation authority = store.findOrganisation("lighthouse-authority").orElseThrow().organisation();
        assertEquals("هيئة تعنى بالمنارات", authority.description().orElseThrow().in(Language.FRENCH).words());
        assertEquals(List.of("هـ.م", "LA", "Lighthouse Authority"),
                authority.otherNames().stream().map(OtherName::name).toList());
        assertEquals(Optional.empty(), store.findOrganisation("none"));
    }

    @Test
    void spansAreTheWordsThatTheSourceGave() throws Exception {
        Paragraph first = store.listParagraphs().getFirst();
        assertEquals("لَيْلى المنارية", wordsOf(first, new Ref(Kind.PERSON, "layla"), Language.ARABIC));
        // After a character of two chars, offsets in chars and in code points differ.
        assertEquals("ماريك دوفان", wordsOf(first, new Ref(Kind.PERSON, "marek"), Language.ARABIC));
        assertEquals("Marek Dauphin", wordsOf(first, new Ref(Kind.PERSON, "marek"), Language.ENGLISH));
        assertEquals(10, first.spans().size());
        assertEquals(2, store.listParagraphs().get(1).spans().size());
    }

    private static String wordsOf(Paragraph paragraph, Ref target, Language language) {
        Span span = paragraph.spans().stream()
                .filter(found -> found.target().equals(target) && found.language() == language)
                .findFirst().orElseThrow();
        return paragraph.text().wordings().get(language).substring(span.start(), span.end());
    }

    @Test
    void aFactLeadsToItsParagraphAndToThePassageThatStatesIt() throws Exception {
        Evidence evidence = store.findEvidence(new Ref(Kind.SIGNATURE, "first"));
        Evidence.Cited cited = evidence.citations().getFirst();
        assertEquals(new Citation(new Ref(Kind.SIGNATURE, "first"), "", "gazette", 1), cited.citation());
        assertEquals(Optional.of("وقعت هيئة المنارات ومعهد الأمواج اتفاقية."), cited.sourceText());
        assertEquals(2, evidence.passages().size());
        assertTrue(passages(evidence).contains("وقعت لَيْلى المنارية عن هيئة المنارات 🗼 اتفاقية المنارات"));
    }

    @Test
    void aFactThatNoPassageStatesLeadsToTheMentionOfWhatItIsAbout() throws Exception {
        assertEquals(List.of("ماريك دوفان", "Marek Dauphin"),
                passages(store.findEvidence(new Ref(Kind.SIGNATURE, "second"))));
        assertEquals(List.of("حمدان الربان"),
                passages(store.findEvidence(new Ref(Kind.ATTENDANCE, "pilot-at-signing"))));
        assertEquals(List.of("حمدان الربان"), passages(store.findEvidence(new Ref(Kind.POSITION, "harbour-pilot"))));
        assertEquals(List.of("حمدان الربان"), passages(store.findEvidence(new Ref(Kind.PERSON, "pilot"))));
        assertEquals(List.of(), passages(store.findEvidence(new Ref(Kind.PILLAR, "light"))));
    }

    @Test
    void aFactThatIsNotThereHasNoEvidence() throws Exception {
        assertEquals(new Evidence(new Ref(Kind.PERSON, "none"), List.of(), List.of(), List.of()),
                store.findEvidence(new Ref(Kind.PERSON, "none")));
        assertEquals(List.of(), store.findEvidence(new Ref(Kind.SIGNATURE, "none")).passages());
    }

    @Test
    void citationsByFieldKeepTheirFields() throws Exception {
        assertEquals(List.of("title:1", "kind:1", "date:1", "place:1", "summary:1", "summary:3"),
                store.findEvidence(new Ref(Kind.AGREEMENT, "convention")).citations().stream()
                        .map(cited -> cited.citation().field() + ":" + cited.citation().paragraph()).toList());
    }

    private static List<String> passages(Evidence evidence) throws Exception {
        Map<String, Text> texts = new HashMap<>();
        for (Paragraph paragraph : store.listParagraphs()) {
            texts.put(paragraph.id(), paragraph.text());
        }
        return evidence.passages().stream().map(passage -> texts.get(passage.paragraph()).wordings()
                .get(passage.language()).substring(passage.start(), passage.end())).toList();
    }

    @Test
    void everyFactIsListedWithItsLabelAndItsCitations() throws Exception {
        List<FactEntry> facts = store.listFacts();
        int stated = 0;
        for (Map.Entry<Kind, Integer> count : store.countByKind().entrySet()) {
            stated += count.getKey().statesFacts() ? count.getValue() : 0;
        }
        assertEquals(stated, facts.size());
        assertTrue(facts.stream().noneMatch(fact -> fact.citations().isEmpty()));
        FactEntry attendance = facts.stream()
                .filter(fact -> fact.fact().toString().equals("attendance/pilot-at-signing")).findFirst().orElseThrow();
        assertEquals("Hamdan the pilot", attendance.label().words().orElseThrow().in(Language.ENGLISH).words());
    }

    @Test
    void factsOfASourceComeByParagraph() throws Exception {
        List<FactEntry> facts = store.listFactsOf("gazette", 1000);
        assertEquals(store.listFacts().size(), facts.size());
        List<Integer> first = facts.stream().map(fact -> fact.citations().stream().mapToInt(Citation::paragraph)
                .min().orElseThrow()).toList();
        assertEquals(first.stream().sorted().toList(), first);
        assertEquals(facts.subList(0, 3), store.listFactsOf("gazette", 3));
        assertEquals(List.of(), store.listFactsOf("notice", 10));
    }

    @Test
    void sourcesSayHowMuchRestsOnEachParagraph() throws Exception {
        List<SourceEntry> sources = store.listSources();
        assertEquals(List.of("gazette", "notice"), sources.stream().map(entry -> entry.source().id()).toList());
        assertEquals(Set.of(1, 2, 3), sources.getFirst().factsByParagraph().keySet());
        assertEquals(Map.of(), sources.getLast().factsByParagraph());
        assertEquals(Optional.of(new Source.Via("gazette", 2)), sources.getLast().source().via());
        assertEquals(Optional.of(StatedDate.parse("2024-05")), sources.getFirst().source().date());
        assertEquals("Salma Marsawi", sources.getFirst().source().author().orElseThrow().in(Language.ENGLISH).words());
    }
}
