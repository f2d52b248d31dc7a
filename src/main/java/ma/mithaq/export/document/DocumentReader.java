package ma.mithaq.export.document;

import static ma.mithaq.export.document.Line.Weight.STRONG;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.export.portrait.Portraits;
import ma.mithaq.export.task.Length;
import ma.mithaq.export.task.TooLongException;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Event;
import ma.mithaq.model.Language;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Source;
import ma.mithaq.model.Statement;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierInfo.PreviousEdition;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.HandlingWords;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.text.SourceWords;

/** Composes the brief of a dossier. What the dossier does not have gets no section. */
public final class DocumentReader {

    private final DossierStore store;
    private final DossierWords words;
    private final Messages messages;
    private final ReferenceNumbers references;
    private final DocumentLines lines;
    private final List<Contradiction> contradictions;
    private final List<Section> sections = new ArrayList<>();
    private final Portraits portraits;
    private final boolean withPortraits;
    private final Map<String, PortraitPicture> shown = new HashMap<>();

    private DocumentReader(DossierStore store, boolean withPortraits, Messages messages) throws Problem {
        this.store = store;
        this.messages = messages;
        this.words = DossierWords.of(store, messages);
        this.references = ReferenceNumbers.of(store, words);
        this.contradictions = store.listContradictions();
        this.lines = new DocumentLines(messages, references,
                contradictions.stream().collect(Collectors.groupingBy(Contradiction::fact,
                        Collectors.mapping(Contradiction::field, Collectors.toSet()))));
        this.portraits = new Portraits(store);
        this.withPortraits = withPortraits;
    }

    /** Reads the whole brief, in the language of the messages where there is a translation. */
    public static Document read(DossierStore store, Messages messages) throws Problem {
        return new DocumentReader(store, true, messages).read();
    }

    /**
     * The same, of a brief that is not too long.
     *
     * @param longest as {@link Length} reckons
     * @throws TooLongException where it is longer, before thousands of portraits are drawn for nothing
     */
    public static Document read(DossierStore store, Messages messages, int longest) throws Problem, TooLongException {
        Length.demand(readWithoutPortraits(store, messages).length(), longest);
        return read(store, messages);
    }

    /** The same without portraits, for who does not show it: to draw them takes far longer than all the rest. */
    public static Document readWithoutPortraits(DossierStore store, Messages messages) throws Problem {
        return new DocumentReader(store, false, messages).read();
    }

    private Document read() throws Problem {
        Agreement agreement = store.findAgreement();
        List<PartyEntry> parties = store.listParties();
        List<Official> officials = store.listOfficials();
        DossierInfo info = store.info();
        section("ui.agreement.summary.title",
                List.of(new Block.Paragraph(lines.citedFor(lines.text(agreement.summary()),
                        agreement.ref(), "", "title", "kind", "summary"))));
        section("export.change.title", info.previous().flatMap(PreviousEdition::change)
                .map(change -> List.<Block>of(new Block.Paragraph(lines.text(change)))).orElse(List.of()));
        section("ui.slide.signing.title", signing(parties, officials));
        section("ui.officials.page.title", present(officials));
        section("ui.slide.values.title", values(agreement));
        section("ui.pillars.page.title", pillars());
        section("ui.terms.page.title", new TermsReader(TermSheet.of(store), lines).read());
        section("ui.timeline.page.title", events());
        section("ui.person.statements.title", statements(officials));
        section("ui.brief.page.title", brief());
        section("export.contradictions.title", contradictions());
        section("ui.brief.sources.title", sources());
        return new Document(messages.language(),
                info.handling().map(handling -> HandlingWords.mark(handling, messages)), messages.words(info.title()),
                Line.of(agreement.title(), STRONG, messages),
                messages.name(agreement.kind()),
                details(agreement),
                parties.stream().map(party -> Line.of(party.name(), STRONG, messages)
                        .citing(references.under(party.party().ref()))).toList(),
                words.standing(),
                messages.get("ui.about.dossier.edition", messages.date(PartialDate.parse(info.edition()))),
                info.edition(), sections, Colophon.of(store, messages), Colophon.source(store), shown,
                references.all());
    }

    private List<Line> details(Agreement agreement) {
        List<Line> details = new ArrayList<>();
        agreement.date().ifPresent(date -> details.add(
                lines.citedFor(lines.own(messages.fullDate(date)), agreement.ref(), "date")));
        agreement.place().ifPresent(place -> details.add(
                lines.contestedFor(lines.text(place), agreement.ref(), "place")));
        return details;
    }

    private void section(String titleKey, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(messages.get(titleKey), blocks));
        }
    }

    private List<Block> signing(List<PartyEntry> parties, List<Official> officials) {
        boolean plain = parties.stream().flatMap(party -> party.signatories().stream()).allMatch(words::signedPlainly);
        List<Block.Row> rows = new ArrayList<>();
        for (PartyEntry entry : parties) {
            Line party = lines.text(entry.name(), entry.party().ref(), entry.party().member());
            if (entry.signatories().isEmpty()) {
                rows.add(new Block.Row(List.of(party, lines.empty(), lines.empty(), lines.empty()), Optional.empty()));
            }
            for (Official signatory : entry.signatories()) {
                rows.add(new Block.Row(List.of(party, name(signatory), office(signatory),
                        lines.own(plain ? "" : words.manner(signatory))), Optional.empty()));
            }
        }
        List<Block> blocks = new ArrayList<>(lines.table(rows, List.of(4, 3, 4, 3), "export.table.party",
                "export.table.signatory", "ui.officials.column.office", "export.table.manner"));
        List<Block> witnesses = lines.table(officials.stream().filter(DocumentReader::isWitness)
                .map(witness -> new Block.Row(List.of(name(witness), office(witness), body(witness)),
                        Optional.<String>empty())).toList(), List.of(3, 4, 4), "ui.officials.column.name",
                "ui.officials.column.office", "ui.officials.column.organisation");
        if (!witnesses.isEmpty()) {
            blocks.add(new Block.Label(messages.get("export.witnesses.title")));
            blocks.addAll(witnesses);
        }
        return blocks;
    }

    /** Whether somebody set their name under the agreement as a witness. */
    private static boolean isWitness(Official official) {
        return official.signing().filter(SignatureKind.WITNESS::equals).isPresent();
    }

    private List<Block> present(List<Official> officials) throws Problem {
        List<Block.Row> rows = new ArrayList<>();
        for (Official official : officials) {
            if (!official.signatory() && !isWitness(official)) {
                rows.add(new Block.Row(List.of(name(official), office(official), body(official),
                        lines.own(words.capacity(official))), portrait(official)));
            }
        }
        List<Block> blocks = new ArrayList<>(lines.table(rows, List.of(6, 7, 8, 3), "ui.officials.column.name",
                "ui.officials.column.office", "ui.officials.column.organisation", "ui.officials.column.capacity"));
        List<AttendingGroup> groups = store.listAttendingGroups();
        if (!groups.isEmpty()) {
            blocks.add(new Block.Label(messages.get("ui.officials.section.groups")));
            blocks.add(new Block.Bullets(groups.stream()
                    .map(group -> lines.text(group.description(), group.ref())).toList()));
        }
        return blocks;
    }

    private List<Block> values(Agreement agreement) {
        List<Block> blocks = new ArrayList<>();
        List<Line> items = new ArrayList<>();
        for (Agreement.Framing framing : agreement.framings()) {
            items.add(lines.lead(messages.name(framing.kind())).and(lines.text(framing.text(), framing.ref())));
        }
        for (Agreement.ValueSet set : agreement.values()) {
            Line line = lines.strong(set.name(), set.ref())
                    .and(lines.own(messages.get("ui.list.separator.colon")));
            for (int i = 0; i < set.values().size(); i++) {
                Agreement.Value value = set.values().get(i);
                Line between = lines.own(i == 0 ? "" : messages.get("ui.list.separator.comma"));
                line = line.and(between).and(lines.text(value.name(), value.ref()));
            }
            items.add(line);
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
        return blocks;
    }

    private List<Block> pillars() throws Problem {
        List<Block> blocks = new ArrayList<>();
        for (Pillar pillar : store.listPillars()) {
            blocks.add(new Block.Heading(lines.text(pillar.title(), pillar.ref())));
            for (Pillar.MeasureKind kind : Pillar.MeasureKind.values()) {
                List<Line> measures = pillar.measures().stream().filter(measure -> measure.kind() == kind)
                        .map(measure -> lines.text(measure.text(), measure.ref())).toList();
                if (!measures.isEmpty()) {
                    blocks.add(new Block.Label(messages.get(kind == Pillar.MeasureKind.MEANS
                            ? "ui.pillars.means.title" : "ui.pillars.aims.title")));
                    blocks.add(new Block.Bullets(measures));
                }
            }
        }
        return blocks;
    }

    private List<Block> events() throws Problem {
        List<Block.Row> rows = new ArrayList<>();
        for (Event event : store.listEvents()) {
            String dates = event.start().map(start -> messages.dates(start, event.end())).orElse("");
            rows.add(new Block.Row(List.of(lines.own(dates), lines.text(event.name(), event.ref()),
                    event.place().map(place -> lines.text(place)).orElse(lines.empty()),
                    lines.text(event.relation())), Optional.empty()));
        }
        return lines.table(rows, List.of(4, 6, 3, 7), "export.table.date", "export.table.event", "export.table.place",
                "ui.events.relation.title");
    }

    private List<Block> statements(List<Official> officials) throws Problem {
        List<Line> items = new ArrayList<>();
        for (Person person : officials.stream().map(Official::person).distinct().toList()) {
            for (Statement statement : store.findPerson(person.id()).orElseThrow().statements()) {
                String date = statement.date().map(day -> " (" + messages.date(day) + ")").orElse("");
                items.add(lines.lead(honorific(person) + messages.words(person.name()) + date)
                        .and(lines.text(statement.reported(), statement.ref())));
            }
        }
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }

    private List<Block> brief() throws Problem {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : store.listParagraphs()) {
            Ref[] stated = paragraph.spans().stream().filter(span -> span.role() == Paragraph.SpanRole.STATES)
                    .map(Paragraph.Span::target).distinct().toArray(Ref[]::new);
            blocks.add(new Block.Paragraph(lines.text(paragraph.text(), stated)));
        }
        return blocks;
    }

    private List<Block> sources() throws Problem {
        List<Block> blocks = new ArrayList<>();
        for (SourceEntry entry : store.listSources()) {
            Source source = entry.source();
            List<Line> more = new ArrayList<>();
            source.via().ifPresent(via -> more.add(
                    lines.own(messages.get("ui.brief.source.via", via.paragraph()))));
            source.address().ifPresent(address -> more.add(mark("export.source.address", address)));
            source.archive().ifPresent(archive -> more.add(mark("export.source.archive", archive)));
            source.digest().ifPresent(digest -> more.add(mark("export.source.digest", digest)));
            more.add(lines.text(source.rights()));
            blocks.add(new Block.Source(lines.lead(messages.name(source.kind()))
                    .and(lines.own(SourceWords.line(source, messages))), more, references.of(source)));
        }
        return blocks;
    }

    /** What a source is found by, which is read from left to right. */
    private Line mark(String labelKey, String mark) {
        return lines.own(messages.get(labelKey) + lines.colon()).and(Line.of(mark, Language.ENGLISH));
    }

    /** What sources say otherwise: of what, what, and which source says it. */
    private List<Block> contradictions() throws Problem {
        List<Line> items = new ArrayList<>();
        for (Contradiction contradiction : contradictions) {
            String field = words.field(contradiction.field());
            Line fact = lines.named(messages.name(contradiction.fact().kind()) + lines.colon())
                    .and(lines.named(words.label(contradiction.fact())))
                    .and(lines.own(field.isEmpty() ? "" : " (" + field + ")"));
            items.add(fact.and(lines.own(lines.dash() + messages.get("export.contested.lead") + lines.colon()))
                    .and(lines.text(contradiction.says(), contradiction.ref()))
                    .and(lines.own(" (" + messages.list(Separator.SEMICOLON,
                            words.sources(List.of(contradiction.ref()))) + ")")));
        }
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }

    private Line name(Official official) {
        Person person = official.person();
        return lines.own(honorific(person)).and(lines.strong(person.name(), official.fact(), person.ref()));
    }

    private String honorific(Person person) {
        return person.honorific().map(honorific -> messages.words(honorific) + " ").orElse("");
    }

    private Line office(Official official) {
        return official.office().map(PersonEntry.Office::position)
                .map(position -> lines.text(position.title(), position.ref())).orElse(lines.empty());
    }

    private Line body(Official official) {
        return official.body().map(body -> lines.text(body)).orElse(lines.empty());
    }

    private Optional<String> portrait(Official official) throws Problem {
        if (!withPortraits) {
            return Optional.empty();
        }
        String person = official.person().id();
        portraits.of(official.person()).ifPresent(picture -> shown.put(person, picture));
        return Optional.of(person).filter(shown::containsKey);
    }
}
