package ma.mithaq.export.document;

import static ma.mithaq.export.document.Line.Weight.PLAIN;
import static ma.mithaq.export.document.Line.Weight.STRONG;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.export.portrait.Portraits;
import ma.mithaq.export.task.Length;
import ma.mithaq.export.task.TooLongException;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;
import ma.mithaq.model.Statement;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SourceWords;

/** Composes the brief of a dossier. What the dossier does not have gets no section. */
public final class DocumentReader {

    private final DossierStore store;
    private final DossierWords words;
    private final Messages messages;
    private final ReferenceNumbers references;
    private final List<Section> sections = new ArrayList<>();
    private final Portraits portraits;
    private final boolean withPortraits;
    private final Map<String, PortraitPicture> shown = new HashMap<>();

    private DocumentReader(DossierStore store, boolean withPortraits, Messages messages) throws Problem {
        this.store = store;
        this.messages = messages;
        this.words = DossierWords.of(store, messages);
        this.references = ReferenceNumbers.of(store, words);
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
        SortedSet<Integer> grounds = references.under(agreement.ref());
        section("ui.agreement.summary.title",
                List.of(new Block.Paragraph(Line.of(agreement.summary(), PLAIN, grounds, messages))));
        section("ui.slide.signing.title", parties(parties));
        section("ui.officials.page.title", present(officials));
        section("ui.slide.values.title", values(agreement));
        section("ui.pillars.page.title", pillars());
        section("ui.timeline.page.title", events());
        section("ui.person.statements.title", statements(officials));
        section("ui.brief.page.title", brief());
        section("ui.brief.sources.title", sources());
        DossierInfo info = store.info();
        return new Document(messages.language(), messages.words(info.title()),
                Line.of(agreement.title(), STRONG, new TreeSet<>(), messages),
                messages.name(agreement.kind()),
                details(agreement, grounds),
                parties.stream().map(party -> Line.of(party.name(), STRONG,
                        references.under(party.party().ref()), messages)).toList(),
                words.standing(),
                messages.get("ui.about.dossier.edition", messages.date(PartialDate.parse(info.edition()))),
                info.edition(), sections, Colophon.of(store, messages), Colophon.source(store), shown,
                references.all());
    }

    private List<Line> details(Agreement agreement, SortedSet<Integer> grounds) {
        List<Line> details = new ArrayList<>();
        agreement.date().ifPresent(date -> details.add(own(messages.fullDate(date)).citing(grounds)));
        agreement.place().ifPresent(place -> details.add(Line.of(place, PLAIN, new TreeSet<>(), messages)));
        return details;
    }

    private void section(String titleKey, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(messages.get(titleKey), blocks));
        }
    }

    private List<Block> parties(List<PartyEntry> parties) {
        List<Block.Row> rows = new ArrayList<>();
        for (PartyEntry entry : parties) {
            Line party = text(entry.name(), entry.party().ref(), entry.party().member());
            if (entry.signatories().isEmpty()) {
                rows.add(new Block.Row(List.of(party, empty(), empty()), Optional.empty()));
            }
            for (Official signatory : entry.signatories()) {
                rows.add(new Block.Row(List.of(party, name(signatory), office(signatory)), Optional.empty()));
            }
        }
        return table(rows, List.of(4, 3, 4), "export.table.party", "export.table.signatory",
                "ui.officials.column.office");
    }

    private List<Block> present(List<Official> officials) throws Problem {
        List<Block.Row> rows = new ArrayList<>();
        for (Official official : officials) {
            if (!official.signatory()) {
                rows.add(new Block.Row(List.of(name(official), office(official),
                        official.body().map(body -> text(body)).orElse(empty()),
                        own(words.capacity(official))), portrait(official)));
            }
        }
        List<Block> blocks = new ArrayList<>(table(rows, List.of(6, 7, 8, 3), "ui.officials.column.name",
                "ui.officials.column.office", "ui.officials.column.organisation", "ui.officials.column.capacity"));
        List<AttendingGroup> groups = store.listAttendingGroups();
        if (!groups.isEmpty()) {
            blocks.add(new Block.Label(messages.get("ui.officials.section.groups")));
            blocks.add(new Block.Bullets(groups.stream()
                    .map(group -> text(group.description(), group.ref())).toList()));
        }
        return blocks;
    }

    private List<Block> values(Agreement agreement) {
        List<Block> blocks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Agreement.Framing framing : agreement.framings()) {
            lines.add(lead(messages.name(framing.kind())).and(text(framing.text(), framing.ref())));
        }
        for (Agreement.ValueSet set : agreement.values()) {
            Line line = new Line(List.of(Line.words(set.name(), STRONG, messages))).citing(references.under(set.ref()))
                    .and(own(messages.get("ui.list.separator.colon")));
            for (int i = 0; i < set.values().size(); i++) {
                Agreement.Value value = set.values().get(i);
                Line between = own(i == 0 ? "" : messages.get("ui.list.separator.comma"));
                line = line.and(between).and(text(value.name(), value.ref()));
            }
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            blocks.add(new Block.Bullets(lines));
        }
        return blocks;
    }

    private List<Block> pillars() throws Problem {
        List<Block> blocks = new ArrayList<>();
        for (Pillar pillar : store.listPillars()) {
            blocks.add(new Block.Heading(text(pillar.title(), pillar.ref())));
            for (Pillar.MeasureKind kind : Pillar.MeasureKind.values()) {
                List<Line> measures = pillar.measures().stream().filter(measure -> measure.kind() == kind)
                        .map(measure -> text(measure.text(), measure.ref())).toList();
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
            rows.add(new Block.Row(List.of(event.start().map(start -> own(messages.dates(start, event.end()))).orElse(empty()),
                    text(event.name(), event.ref()), event.place().map(place -> text(place)).orElse(empty()),
                    text(event.relation())), Optional.empty()));
        }
        return table(rows, List.of(4, 6, 3, 7), "export.table.date", "export.table.event", "export.table.place",
                "ui.events.relation.title");
    }

    private List<Block> statements(List<Official> officials) throws Problem {
        List<Line> lines = new ArrayList<>();
        for (Person person : officials.stream().map(Official::person).distinct().toList()) {
            for (Statement statement : store.findPerson(person.id()).orElseThrow().statements()) {
                String date = statement.date().map(day -> " (" + messages.date(day) + ")").orElse("");
                lines.add(lead(honorific(person) + messages.words(person.name()) + date)
                        .and(text(statement.reported(), statement.ref())));
            }
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Bullets(lines));
    }

    private List<Block> brief() throws Problem {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : store.listParagraphs()) {
            Ref[] stated = paragraph.spans().stream().filter(span -> span.role() == Paragraph.SpanRole.STATES)
                    .map(Paragraph.Span::target).distinct().toArray(Ref[]::new);
            blocks.add(new Block.Paragraph(text(paragraph.text(), stated)));
        }
        return blocks;
    }

    private List<Block> sources() throws Problem {
        List<Block> blocks = new ArrayList<>();
        for (SourceEntry entry : store.listSources()) {
            Source source = entry.source();
            List<Line> more = new ArrayList<>();
            source.via().ifPresent(via -> more.add(
                    own(messages.get("ui.brief.source.via", via.paragraph()))));
            more.add(text(source.rights()));
            blocks.add(new Block.Source(lead(messages.name(source.kind()))
                    .and(own(SourceWords.line(source, messages))), more, references.of(source)));
        }
        return blocks;
    }

    private Line name(Official official) {
        Person person = official.person();
        return own(honorific(person))
                .and(Line.of(person.name(), STRONG, references.under(official.fact(), person.ref()), messages));
    }

    private String honorific(Person person) {
        return person.honorific().map(honorific -> messages.words(honorific) + " ").orElse("");
    }

    private Line office(Official official) {
        return official.office().map(PersonEntry.Office::position)
                .map(position -> text(position.title(), position.ref())).orElse(empty());
    }

    private Optional<String> portrait(Official official) throws Problem {
        if (!withPortraits) {
            return Optional.empty();
        }
        String person = official.person().id();
        portraits.of(official.person()).ifPresent(picture -> shown.put(person, picture));
        return Optional.of(person).filter(shown::containsKey);
    }

    private Line text(Text text, Ref... facts) {
        return Line.of(text, PLAIN, references.under(facts), messages);
    }

    /** The program's own words. */
    private Line own(String words) {
        return Line.of(words, messages.language());
    }

    private Line empty() {
        return own("");
    }

    /** A lead-in: words before a colon. */
    private Line lead(String words) {
        return new Line(List.of(new Line.Words(words + messages.get("ui.list.separator.colon"), messages.language(),
                STRONG)));
    }

    private List<Block> table(List<Block.Row> rows, List<Integer> weights, String... columnKeys) {
        return rows.isEmpty() ? List.of() : List.of(
                new Block.Table(Arrays.stream(columnKeys).map(messages::get).toList(), weights, rows));
    }
}
