package ma.mithaq.store;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Agreement.AgreementLanguage;
import ma.mithaq.model.Agreement.AgreementStatus;
import ma.mithaq.model.Agreement.Framing;
import ma.mithaq.model.Agreement.FramingKind;
import ma.mithaq.model.Agreement.Value;
import ma.mithaq.model.Agreement.ValueSet;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Event;
import ma.mithaq.model.Event.EventKind;
import ma.mithaq.model.Handling;
import ma.mithaq.model.Handling.HandlingLevel;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Obligation.ObligationState;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Organisation.OrganisationKind;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.model.Paragraph.SpanRole;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Picture.PictureKind;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Pillar.Measure;
import ma.mithaq.model.Pillar.MeasureKind;
import ma.mithaq.model.Position;
import ma.mithaq.model.Provision;
import ma.mithaq.model.Provision.ProvisionKind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.RelatedAgreement.AgreementRelation;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Source;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Source.Via;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Statement;
import ma.mithaq.model.Term;
import ma.mithaq.model.Term.TermKind;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo.PreviousEdition;

/**
 * A dossier of which everything is drawn by lot: how many of each kind there are, which optional fields they have, on
 * what each rests, and words that are hard to write as YAML. One seed gives one dossier.
 */
final class RandomDossier {

    /** Words that YAML, or somebody's reader of it, takes for something else; and characters that are seldom met. */
    private static final List<String> WORDS = List.of("- بند", "# ليس تعليقا", "a: b", "key:", ":colon", "'quoted'",
            "\"double\"", "it's", "it's \"both\"", "yes", "No", "null", "Null", "~", "1.5", "0x1F", "1_000", "1e3",
            "2025-01-01", "12:30:45", ".inf", "{brace}", "[list]", "a, b", "|", ">", ">- x", "%", "@at", "`tick`",
            "!tag", "&anchor", "*alias", "? q", "a #b", "a#b", "back\\slash", "نص\u00a0ثابت", "\u200fعلامة\u200e",
            "م\u200dر", "\uD83E\uDDED", "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80", "e\u0301", "a\uFEFFb", "ـــ",
            "---", "...", "<<", "=", "…", "«\u00a0cité\u00a0»", "وَقَّعَ", "الرباط", "مذكرة",
            "http://example.org/a?b=c#d",
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F");
    private static final List<String> PLAIN = List.of("الرباط", "وقع", "الوفد", "ميثاق", "وقع", "لجنة",
            "\uD83E\uDDED", "x");
    private static final List<String> DATES = List.of("2025-09-12", "2025-09", "2025", "about 2025-09", "before 2025",
            "after 2024-02-29", "between 2024 and 2025-03", "spring 2025", "summer 2025", "autumn 2025", "winter 2025",
            "hijri 1447", "about hijri 1447-03", "2025-09-12 = hijri 1447-03-20", "unknown", "0001-01-01", "9999");
    private static final List<String> SLUGS = List.of("null", "yes", "no", "true", "1", "0x1", "1e3", "con", "a-b",
            "12-30", "x");

    final DossierSource source = new DossierSource();
    private final Random random;
    private final List<byte[]> images;
    private final Language original;
    /** Nobody signs twice as the same. */
    private final Set<List<Object>> signed = new HashSet<>();
    private int number;

    /** @param images encoded pictures to choose from */
    RandomDossier(long seed, List<byte[]> images) {
        this.random = new Random(seed);
        this.images = images;
        this.original = any(Language.values());
        addInfo();
        addSources();
        addPeople();
        addAgreement();
        addEvents();
        addPillars();
        addTerms();
        addPictures();
        addContradictions();
        addBrief();
        source.citations = citations();
    }

    private void addInfo() {
        source.info = new DossierInfo(slug(), "2026-0" + (1 + random.nextInt(9)) + "-01", name(), original,
                List.of(original), maybe(() -> "MA"),
                maybe(() -> new Handling(any(HandlingLevel.values()), maybe(this::name))),
                maybe(() -> new PreviousEdition("0123456789abcdef".repeat(8), maybe(this::prose))));
    }

    private void addSources() {
        some(1, 4, () -> {
            int paragraphs = 1 + random.nextInt(4);
            Optional<Via> via = source.sources.isEmpty() ? Optional.empty()
                    : maybe(() -> new Via(source.sources.getFirst().id(), 1));
            Source made = new Source(slug(), any(SourceKind.values()), name(), maybe(this::name), maybe(this::name),
                    maybe(this::name), maybe(this::date), paragraphs, via, prose(),
                    maybe(() -> "https://example.org/#x"), maybe(this::word),
                    maybe(() -> "0123456789abcdef".repeat(4)));
            source.sources.add(made);
            source.sourceTexts.put(made.id(), random.nextBoolean() ? List.of()
                    : Stream.generate(this::words).limit(paragraphs).toList());
            source.sourcePages.put(made.id(), random.nextBoolean() ? List.of()
                    : IntStream.range(0, paragraphs).mapToObj(page -> any("12", "iv", "a: 3", "null", "- 4")).toList());
        });
    }

    private void addPeople() {
        some(1, 4, () -> source.organisations.add(new Organisation(slug(), name(), any(OrganisationKind.values()),
                maybe(this::prose), maybe(() -> any("MA", "NO", "IS")), otherNames())));
        some(2, 4, () -> {
            Optional<byte[]> portrait = maybe(() -> any(images.toArray(byte[][]::new)));
            Person person = new Person(slug(), name(), maybe(this::name), maybe(() -> any(Gender.values())),
                    portrait.isPresent(), otherNames());
            source.people.add(person);
            portrait.ifPresent(picture -> source.portraits.put(person.id(), picture));
            some(0, 2, () -> source.positions.add(new Position(slug(), person.id(), any(source.organisations).id(),
                    name())));
            some(0, 2, () -> source.statements.add(new Statement(slug(), person.id(), maybe(this::date), prose())));
        });
    }

    private void addAgreement() {
        List<AgreementLanguage> languages = new ArrayList<>();
        Stream.of("ar", "fr-CA", "zgh").filter(tag -> random.nextBoolean())
                .forEach(tag -> languages.add(new AgreementLanguage(tag, random.nextBoolean())));
        List<Framing> framings = new ArrayList<>();
        some(0, 2, () -> framings.add(new Framing(slug(), any(FramingKind.values()), prose())));
        List<ValueSet> sets = new ArrayList<>();
        some(0, 2, () -> {
            List<Value> values = new ArrayList<>();
            some(0, 3, () -> values.add(new Value(slug(), name())));
            sets.add(new ValueSet(slug(), name(), values));
        });
        source.organisations.stream().filter(each -> random.nextBoolean())
                .forEach(each -> source.parties.add(new Party(slug(), each.ref())));
        source.people.stream().filter(each -> random.nextInt(4) == 0)
                .forEach(each -> source.parties.add(new Party(slug(), each.ref())));
        for (Party party : source.parties) {
            some(0, 2, () -> addSignature(any(SignatureKind.SIGNATURE, SignatureKind.INITIALLING),
                    Optional.of(party.id())));
        }
        some(0, 2, () -> addSignature(SignatureKind.WITNESS, Optional.empty()));
        some(0, 2, () -> source.related.add(new RelatedAgreement(slug(), any(AgreementRelation.values()), slug(),
                name())));
        String signing = slug();
        source.events.add(new Event(signing, name(), any(EventKind.values()), Optional.empty(), Optional.empty(),
                maybe(this::name), prose()));
        source.agreement = new Agreement(slug(), name(), any(AgreementKind.values()), maybe(this::date),
                maybe(this::name), prose(), maybe(() -> signing), maybe(this::word),
                maybe(() -> any(AgreementStatus.values())), languages, framings, sets);
    }

    private void addSignature(SignatureKind kind, Optional<String> party) {
        Person person = any(source.people);
        if (!signed.add(List.of(kind, party, person.id()))) {
            return;
        }
        Optional<String> proxy = party.flatMap(id -> maybe(() -> any(source.people).id()))
                .filter(other -> !other.equals(person.id()));
        source.signatures.add(new Signature(slug(), kind, party, person.id(), held(person), proxy));
    }

    private Optional<String> held(Person person) {
        return source.positions.stream().filter(position -> position.person().equals(person.id()))
                .map(Position::id).filter(id -> random.nextBoolean()).findFirst();
    }

    private void addEvents() {
        some(0, 3, () -> {
            Optional<StatedDate> start = maybe(this::date);
            source.events.add(new Event(slug(), name(), any(EventKind.values()), start, start.filter(
                    same -> random.nextBoolean()), maybe(this::name), prose()));
        });
        for (Event event : source.events) {
            // Nobody attends twice.
            source.people.stream().filter(each -> random.nextBoolean()).forEach(person -> {
                source.attendances.add(new Attendance(slug(), event.id(), person.id(), held(person),
                        any(Capacity.values())));
            });
            some(0, 2, () -> source.groups.add(new AttendingGroup(slug(), event.id(), prose(),
                    any(Capacity.values()))));
        }
    }

    private void addPillars() {
        some(0, 3, () -> {
            List<Measure> measures = new ArrayList<>();
            some(0, 3, () -> measures.add(new Measure(slug(), any(MeasureKind.values()), prose())));
            source.pillars.add(new Pillar(slug(), name(), measures));
        });
    }

    private void addTerms() {
        some(0, 3, () -> source.provisions.add(new Provision(slug(), any(ProvisionKind.values()),
                Optional.of(any("1", "2-3", "IV", "null", "a: b")), maybe(this::name), maybe(this::prose))));
        some(0, 3, () -> source.terms.add(new Term(slug(), any(TermKind.values()), Optional.of(date()),
                maybe(() -> any(Period.parse("P3Y"), Period.parse("P1Y6M2D"), Period.parse("P90D"))),
                maybe(this::prose), provision())));
        some(0, 3, () -> source.obligations.add(new Obligation(slug(), prose(), parties(), parties(), maybe(this::date),
                maybe(() -> any(ObligationState.values())), provision())));
        some(0, 3, () -> source.amounts.add(new Amount(slug(),
                new BigDecimal(any("0", "1500.50", "250000", "0.000001")), any("MAD", "EUR"), prose(), parties(),
                parties(), provision())));
    }

    private Optional<String> provision() {
        return source.provisions.isEmpty() ? Optional.empty() : maybe(() -> any(source.provisions).id());
    }

    private List<String> parties() {
        return source.parties.stream().map(Party::id).filter(id -> random.nextBoolean()).toList();
    }

    private void addPictures() {
        some(0, 3, () -> {
            Ref of = any(source.agreement.ref(), any(source.organisations).ref(), any(source.events).ref(),
                    any(source.sources).ref());
            Picture picture = new Picture(slug(), any(PictureKind.values()), of, name(), prose());
            source.pictures.add(picture);
            source.pictureBytes.put(picture.id(), any(images.toArray(byte[][]::new)));
        });
    }

    private void addContradictions() {
        EntriesOf entries = EntriesOf.of(source);
        for (Ref fact : facts()) {
            if (random.nextInt(6) == 0) {
                List<String> present = stated(fact.kind()).stream().filter(field -> entries.has(fact, field)).toList();
                source.contradictions.add(new Contradiction(slug(), fact, random.nextBoolean() ? "" : any(present),
                        prose()));
            }
        }
    }

    /** Every fact but contradictions, in the order in which a source has them. */
    private List<Ref> facts() {
        List<Ref> facts = new ArrayList<>();
        facts.add(source.agreement.ref());
        source.agreement.framings().forEach(framing -> facts.add(framing.ref()));
        source.agreement.values().forEach(set -> {
            facts.add(set.ref());
            set.values().forEach(value -> facts.add(value.ref()));
        });
        source.parties.forEach(each -> facts.add(each.ref()));
        source.signatures.forEach(each -> facts.add(each.ref()));
        source.related.forEach(each -> facts.add(each.ref()));
        source.organisations.forEach(each -> facts.add(each.ref()));
        source.people.forEach(each -> facts.add(each.ref()));
        source.positions.forEach(each -> facts.add(each.ref()));
        source.statements.forEach(each -> facts.add(each.ref()));
        source.events.forEach(each -> facts.add(each.ref()));
        source.attendances.forEach(each -> facts.add(each.ref()));
        source.groups.forEach(each -> facts.add(each.ref()));
        source.pillars.forEach(pillar -> {
            facts.add(pillar.ref());
            pillar.measures().forEach(measure -> facts.add(measure.ref()));
        });
        source.provisions.forEach(each -> facts.add(each.ref()));
        source.terms.forEach(each -> facts.add(each.ref()));
        source.obligations.forEach(each -> facts.add(each.ref()));
        source.amounts.forEach(each -> facts.add(each.ref()));
        return facts;
    }

    private void addBrief() {
        List<Ref> facts = facts();
        List<Ref> named = facts.stream().filter(fact -> Set.of(Kind.PERSON, Kind.ORGANISATION, Kind.EVENT, Kind.PILLAR,
                Kind.AGREEMENT).contains(fact.kind())).toList();
        some(1, 3, () -> {
            int length = 6 + random.nextInt(40);
            Map<Language, List<String>> words = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                if (language == original || random.nextBoolean()) {
                    words.put(language, Stream.generate(() -> random.nextInt(4) == 0 ? any(WORDS) : any(PLAIN))
                            .limit(length).toList());
                }
            }
            List<Span> spans = new ArrayList<>();
            for (int at = random.nextInt(4); at + 2 < length; at += 2 + random.nextInt(5)) {
                addSpans(spans, words, any(named), SpanRole.MENTIONS, at, at + 1 + random.nextInt(2));
            }
            Set<Ref> stated = new HashSet<>();
            some(0, 5, () -> {
                Ref fact = any(facts);
                if (stated.add(fact)) {
                    int from = random.nextInt(length);
                    addSpans(spans, words, fact, SpanRole.STATES, from, from + 1 + random.nextInt(length - from));
                }
            });
            Map<Language, String> texts = new EnumMap<>(Language.class);
            words.forEach((language, each) -> texts.put(language, String.join(" ", each)));
            source.paragraphs.add(new Paragraph(slug(), new Text(original, texts), spans));
        });
    }

    private static void addSpans(List<Span> spans, Map<Language, List<String>> words, Ref target, SpanRole role,
                                 int from, int to) {
        words.forEach((language, each) -> {
            int start = from == 0 ? 0 : String.join(" ", each.subList(0, from)).length() + 1;
            spans.add(new Span(target, role, language, start,
                    start + String.join(" ", each.subList(from, to)).length()));
        });
    }

    /** Whole, or field by field with each that is there. */
    private List<Citation> citations() {
        EntriesOf entries = EntriesOf.of(source);
        List<Citation> citations = new ArrayList<>();
        List<Ref> all = new ArrayList<>(facts());
        source.contradictions.forEach(each -> all.add(each.ref()));
        for (Ref fact : all) {
            List<String> present = stated(fact.kind()).stream().filter(field -> entries.has(fact, field)).toList();
            List<String> fields = random.nextBoolean() || present.isEmpty() ? List.of("") : present;
            for (String field : fields) {
                Set<Via> cited = new HashSet<>();
                some(1, 3, () -> {
                    Source on = any(source.sources);
                    Via paragraph = new Via(on.id(), 1 + random.nextInt(on.paragraphs()));
                    if (cited.add(paragraph)) {
                        citations.add(new Citation(fact, field, on.id(), paragraph.paragraph(),
                                words(on.id(), paragraph.paragraph())));
                    }
                });
            }
        }
        return citations;
    }

    /** Some words of a paragraph, where its source carries it. */
    private Optional<Citation.Stretch> words(String on, int paragraph) {
        List<String> texts = source.sourceTexts.get(on);
        if (texts.isEmpty() || random.nextBoolean()) {
            return Optional.empty();
        }
        List<String> tokens = List.of(texts.get(paragraph - 1).split(" "));
        int from = random.nextInt(tokens.size());
        int to = from + 1 + random.nextInt(tokens.size() - from);
        int start = from == 0 ? 0 : String.join(" ", tokens.subList(0, from)).length() + 1;
        return Optional.of(new Citation.Stretch(start, start + String.join(" ", tokens.subList(from, to)).length()));
    }

    /** The fields that a citation field by field must cover, as {@code docs/dossier-format.md} has them. */
    private static List<String> stated(Kind kind) {
        return switch (kind) {
            case AGREEMENT -> List.of("title", "kind", "date", "place", "summary", "reference", "status", "languages",
                    "authentic");
            case FRAMING, MEASURE -> List.of("text");
            case VALUE_SET, VALUE -> List.of("name");
            case PARTY -> List.of("organisation", "person");
            case SIGNATURE -> List.of("person", "position", "for");
            case RELATED_AGREEMENT -> List.of("relation", "dossier", "title");
            case ORGANISATION -> List.of("name", "description", "country");
            case PERSON -> List.of("name", "honorific");
            case POSITION -> List.of("organisation", "title");
            case STATEMENT -> List.of("date", "reported");
            case EVENT -> List.of("name", "start", "end", "place", "relation");
            case ATTENDANCE -> List.of("person", "position", "capacity");
            case ATTENDING_GROUP -> List.of("description", "capacity");
            case PILLAR -> List.of("title");
            case PROVISION -> List.of("number", "title", "text");
            case TERM -> List.of("date", "period", "text");
            case OBLIGATION -> List.of("text", "by", "to", "due", "state");
            case AMOUNT -> List.of("value", "currency", "text", "by", "to");
            case CONTRADICTION -> List.of("says");
            case PARAGRAPH, SOURCE, PICTURE -> throw new IllegalArgumentException("no fact: " + kind);
        };
    }

    private List<OtherName> otherNames() {
        List<OtherName> names = new ArrayList<>();
        for (OtherNameKind kind : OtherNameKind.values()) {
            some(0, 3, () -> {
                String name = word() + " " + number++;
                names.add(new OtherName(name, kind));
            });
        }
        return names;
    }

    private Text name() {
        return text(this::word);
    }

    private Text prose() {
        return text(this::words);
    }

    private Text text(Supplier<String> words) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (language == original || random.nextBoolean()) {
                wordings.put(language, words.get());
            }
        }
        return new Text(original, wordings);
    }

    private String word() {
        return random.nextInt(4) == 0 ? joined(1 + random.nextInt(4)) : any(WORDS);
    }

    private String words() {
        return joined(random.nextInt(3) == 0 ? 30 + random.nextInt(200) : 1 + random.nextInt(6));
    }

    private String joined(int many) {
        return Stream.generate(() -> any(WORDS)).limit(many).collect(Collectors.joining(" "));
    }

    private StatedDate date() {
        return StatedDate.parse(any(DATES));
    }

    private String slug() {
        int next = number++;
        return next < SLUGS.size() ? SLUGS.get(next) : any(SLUGS) + "-" + next;
    }

    private void some(int least, int most, Runnable adding) {
        for (int left = least + random.nextInt(most - least + 1); left > 0; left--) {
            adding.run();
        }
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
