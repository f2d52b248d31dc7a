package ma.mithaq.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.mithaq.Written;
import ma.mithaq.edition.Change.Manner;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Text;
import ma.mithaq.source.DossierEntries;
import ma.mithaq.source.Entry;
import ma.mithaq.source.Field;
import ma.mithaq.source.FieldValue;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between two editions is told, all of it, and nothing else. */
@Written
class DifferenceTest {

    private static final Path SOURCE = Path.of("docs/sample-dossier");
    @TempDir
    private static Path folder;
    private static DossierEntries sample;

    @BeforeAll
    static void read() throws Exception {
        sample = entries(SOURCE, "sample");
    }

    private static DossierEntries entries(Path source, String name) throws Exception {
        Path file = folder.resolve(name + ".mithaq");
        DossierBuilder.build(source, file);
        try (DossierStore store = DossierFile.open(file)) {
            return store.readEntries();
        }
    }

    @Test
    void whatWasChangedIsAllThatIsTold() throws Exception {
        Path source = folder.resolve("changed");
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, source.resolve(SOURCE.relativize(file).toString()));
            }
        }
        edit(source, "dossier.yaml", "edition: 2031-02-01", "edition: 2031-03-01");
        edit(source, "dossier.yaml", "handling: internal", "handling: restricted");
        edit(source, "dossier.yaml", "fr: Dossier modèle", "fr: Un dossier modèle");
        edit(source, "sources.yaml", "    author: ديوان الموانئ المتخيل\n", "");
        edit(source, "sources.yaml", "date: about 2030-04", "date: 2030-04");
        edit(source, "sources.yaml", "سلمى البحراوي، وزيرة", "سلمى البحراوية، وزيرة");
        edit(source, "sources.yaml", "\"5\", \"5\"", "\"5\", \"6\"");
        edit(source, "agreement.yaml", "status: in-force", "status: suspended");
        edit(source, "agreement.yaml", "authentic: [ar, zgh]", "authentic: [ar]");
        edit(source, "agreement.yaml", "summary: [bulletin:1, bulletin:4]", "summary: bulletin:4");
        edit(source, "agreement.yaml", ", for: idris", "");
        edit(source, "agreement.yaml", "kind: initialling, ", "");
        edit(source, "agreement.yaml", "      cite: newspaper:1\n", "      cite: newspaper:2\n");
        edit(source, "agreement.yaml", "title: النظام المتخيل للسفينة", "title: النظام المتخيل");
        edit(source, "agreement.yaml", "          name: {ar: الشجاعة, fr: Le courage, en: Courage}",
                "          name: {ar: الشجاعة, fr: Le courage}");
        edit(source, "organisations.yaml", "    country: MA\n", "    country: IS\n");
        edit(source, "organisations.yaml", "short: [ساريات]", "short: [ساريات, سريت]");
        edit(source, "people.yaml", "en: Noura Saffan}", "en: Noura Es-Saffan}");
        edit(source, "people.yaml", "    gender: masculine\n", "");
        Files.copy(SOURCE.resolve("pictures/on-board.png"), source.resolve("pictures/another.png"));
        edit(source, "people.yaml", "pictures/salma.png", "pictures/another.png");
        edit(source, "events.yaml", "start: unknown", "start: winter 2030");
        String dinner = part(source, "events.yaml", "  - id: dinner", "  - id: voyage");
        edit(source, "events.yaml", dinner, "");
        edit(source, "events.yaml", "  - id: launch", dinner + "  - id: launch");
        edit(source, "pillars.yaml", "kind: aim", "kind: means");
        edit(source, "terms.yaml", "due: before 2031", "due: before 2032");
        edit(source, "terms.yaml", "to: [sariat, patron]", "to: [sariat]");
        edit(source, "terms.yaml", "  - {id: duration, kind: duration, period: P5Y,",
                "  - {id: duration, kind: duration, period: P6Y,");
        edit(source, "terms.yaml", part(source, "terms.yaml", "  - id: love-the-sea", "amounts:"), "");
        edit(source, "pictures.yaml", "of: agreement/protocol", "of: source/bulletin");
        edit(source, "brief.yaml", "fr: Le protocole dure cinq ans, et", "fr: Le protocole dure cinq années, et");
        edit(source, "brief.yaml", "ar: ونورة السفان,", "ar: السفان,");
        edit(source, "brief.yaml", "fr: Le protocole dure cinq ans,", "fr: Le protocole dure cinq années,");
        assertEquals(List.of(
                "CHANGED dossier edition", "CHANGED dossier title/fr", "CHANGED dossier handling",
                "CHANGED agreement/protocol status", "CHANGED agreement/protocol authentic",
                "SOURCED agreement/protocol cite/summary", "CHANGED value/courage name/en",
                "CHANGED organisation/state-of-sariat country",
                "CHANGED organisation/state-of-sariat other-names/short", "CHANGED person/salma portrait",
                "CHANGED person/rector gender", "CHANGED person/noura name/en", "CHANGED signature/younes-signs for",
                "CHANGED signature/rector-initials kind", "MOVED event/dinner", "CHANGED event/visit start",
                "CHANGED measure/sixty-sailors kind", "CHANGED term/duration period",
                "CHANGED obligation/hand-over due",
                "CHANGED obligation/report to", "REMOVED obligation/love-the-sea",
                "CHANGED related-agreement/amended-statute title/ar", "SOURCED contradiction/other-date cite",
                "CHANGED paragraph/first mentions/person/noura ar", "CHANGED paragraph/second text/fr",
                "CHANGED paragraph/second states/term/duration fr", "CHANGED source/bulletin pages",
                "CHANGED source/bulletin text/2", "CHANGED source/bulletin author/ar", "CHANGED source/newspaper date",
                "CHANGED picture/first-page of").stream().sorted().toList(),
                told(Difference.between(sample, entries(source, "changed"))).stream().sorted().toList());
    }

    private static String part(Path source, String file, String from, String to) throws Exception {
        String text = Files.readString(source.resolve(file));
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    private static void edit(Path source, String file, String from, String to) throws Exception {
        String text = Files.readString(source.resolve(file));
        assertTrue(text.contains(from), from);
        int at = text.indexOf(from);
        Files.writeString(source.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private static List<String> told(Difference difference) {
        return difference.changes().stream().map(change -> change.manner() + " "
                + change.of().map(Ref::toString).orElse("dossier")
                + (change.field().isEmpty() ? "" : " " + change.field())
                + (change.part().isEmpty() ? "" : "/" + change.part())).toList();
    }

    @Test
    void everyFieldOfEveryKindTellsItsChange() {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (Entry entry : sample.entries()) {
            seen.add(entry.ref().kind());
            for (Field field : entry.fields()) {
                Entry other = with(entry, replaced(entry.fields(), field, another(field.value())), entry.citations());
                assertOne(Manner.CHANGED, Optional.of(entry.ref()), field.key(), with(entry, other));
            }
            if (!entry.citations().isEmpty()) {
                Citation first = entry.citations().getFirst();
                List<Citation> moved = new ArrayList<>(entry.citations());
                moved.set(0, new Citation(first.fact(), first.field(), first.source(), first.paragraph() + 1));
                assertOne(Manner.SOURCED, Optional.of(entry.ref()), "cite",
                        with(entry, with(entry, entry.fields(), moved)));
            }
            if (entry.parent().isPresent()) {
                Entry elsewhere = new Entry(entry.ref(), Optional.of(new Ref(entry.parent().get().kind(), "elsewhere")),
                        entry.fields(), entry.citations());
                assertOne(Manner.CHANGED, Optional.of(entry.ref()), "under", with(entry, elsewhere));
            }
        }
        assertEquals(EnumSet.allOf(Kind.class), seen, "the sample has every kind");
        for (Field field : sample.own()) {
            assertOne(Manner.CHANGED, Optional.empty(), field.key(), new DossierEntries(sample.language(),
                    replaced(sample.own(), field, another(field.value())), sample.entries()));
        }
    }

    @Test
    void whatIsGoneOrNewOrElsewhereInAListIsTold() {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int at = 0; at < sample.entries().size(); at++) {
            Entry entry = sample.entries().get(at);
            lists.computeIfAbsent(entry.ref().kind() + " " + entry.parent(), list -> new ArrayList<>()).add(at);
            if (entry.find("text").filter(FieldValue.Paragraphs.class::isInstance).isPresent()) {
                // With its text, the words go that are cited of it.
                continue;
            }
            List<Entry> fewer = new ArrayList<>(sample.entries());
            fewer.remove(at);
            DossierEntries without = new DossierEntries(sample.language(), sample.own(), fewer);
            assertOne(Manner.REMOVED, Optional.of(entry.ref()), "", without);
            assertEquals(List.of("ADDED " + entry.ref()), told(Difference.between(without, sample)));
        }
        int swapped = 0;
        for (List<Integer> list : lists.values()) {
            if (list.size() > 1) {
                List<Entry> other = new ArrayList<>(sample.entries());
                Collections.swap(other, list.get(0), list.get(1));
                List<String> told = told(Difference.between(sample,
                        new DossierEntries(sample.language(), sample.own(), other)));
                assertTrue(told.size() == 1 && told.getFirst().startsWith("MOVED"), told::toString);
                swapped++;
            }
        }
        assertTrue(swapped > 5, "lists with several things");
    }

    @Test
    void thatOneOfManyWentToTheEndIsOneMove() {
        List<Entry> events = sample.of(Kind.EVENT);
        List<Entry> other = new ArrayList<>(sample.entries());
        int first = other.indexOf(events.getFirst());
        other.add(first + events.size() - 1, other.remove(first));
        Difference difference = Difference.between(sample, new DossierEntries(sample.language(), sample.own(), other));
        assertEquals(List.of("MOVED " + events.getFirst().ref()), told(difference));
        assertEquals("1 " + events.size(), Stream.of(difference.changes().getFirst().before(),
                difference.changes().getFirst().after())
                .map(place -> ((FieldValue.Figure) place.orElseThrow()).written())
                .reduce((one, two) -> one + " " + two).orElseThrow());
    }

    @Test
    void everyChangeHasWordsInEveryLanguage() {
        List<Entry> all = new ArrayList<>();
        for (Entry entry : sample.entries()) {
            all.add(with(entry, others(entry.fields()), List.of()));
        }
        DossierEntries other = new DossierEntries(sample.language(),
                others(sample.own()), all);
        Difference difference = Difference.between(sample, other);
        for (Language language : Language.values()) {
            Set<String> wordless = new TreeSet<>();
            int details = 0;
            for (DifferenceWords.Group group : new DifferenceWords(Messages.plain(language), sample, other)
                    .groups(difference)) {
                for (DifferenceWords.Item item : group.items()) {
                    details += item.details().size();
                    Stream.concat(Stream.of(group.heading(), item.title()), item.details().stream())
                            .filter(line -> line.matches(".*(model|command)\\.[a-z].*")).forEach(wordless::add);
                }
            }
            assertEquals(Set.of(), wordless);
            assertEquals(difference.changes().size(), details);
        }
    }

    @Test
    void longWordsAreCutToWhatDiffers() {
        String before = "كلمة ".repeat(60) + "قديمة " + "أخرى ".repeat(60).strip();
        Shortened shortened = Shortened.of(before, before.replace("قديمة", "جديدة"));
        assertTrue(shortened.before().contains("قديمة") && shortened.after().contains("جديدة"), shortened.toString());
        assertTrue(shortened.before().length() < 100 && shortened.after().startsWith("… كلمة"), shortened.toString());
        assertEquals(new Shortened("a", "b"), Shortened.of("a", "b"));
        assertFalse(Shortened.of("x".repeat(500), "x".repeat(499)).before().isEmpty());
    }

    private static void assertOne(Manner manner, Optional<Ref> of, String field, DossierEntries other) {
        List<Change> changes = Difference.between(sample, other).changes();
        assertEquals(1, changes.size(), () -> of + " " + field + ": " + changes);
        assertEquals(List.of(manner, of, field),
                List.of(changes.getFirst().manner(), changes.getFirst().of(), changes.getFirst().field()));
        assertTrue(Difference.between(other, other).isEmpty());
    }

    private static DossierEntries with(Entry entry, Entry other) {
        return new DossierEntries(sample.language(), sample.own(),
                sample.entries().stream().map(each -> each == entry ? other : each).toList());
    }

    private static Entry with(Entry entry, List<Field> fields, List<Citation> citations) {
        return new Entry(entry.ref(), entry.parent(), fields, citations);
    }

    private static List<Field> replaced(List<Field> fields, Field field, FieldValue value) {
        return fields.stream().map(each -> each == field ? new Field(field.key(), value) : each).toList();
    }

    /** A value of the same sort that differs in one thing. */
    private static FieldValue another(FieldValue value) {
        return switch (value) {
            case FieldValue.Worded worded -> new FieldValue.Worded(another(worded.text()));
            case FieldValue.Word word -> new FieldValue.Word(word.written() + "x");
            case FieldValue.Figure figure -> new FieldValue.Figure(figure.written() + "1");
            case FieldValue.Choice choice -> {
                Object[] all = choice.constant().getDeclaringClass().getEnumConstants();
                yield new FieldValue.Choice((Enum<?>) all[(choice.constant().ordinal() + 1) % all.length]);
            }
            case FieldValue.Dated dated -> new FieldValue.Dated(StatedDate.parse("about 1999"));
            case FieldValue.Named named -> new FieldValue.Named(new Ref(named.ref().kind(), "another"));
            case FieldValue.AnyNamed named -> new FieldValue.AnyNamed(new Ref(named.ref().kind(), "another"));
            case FieldValue.NamedList list -> new FieldValue.NamedList(list.refs().subList(1, list.refs().size()));
            case FieldValue.Items items -> new FieldValue.Items(
                    Stream.concat(items.items().stream(), Stream.of("another")).toList());
            case FieldValue.Paragraphs paragraphs -> new FieldValue.Paragraphs(
                    Stream.concat(paragraphs.texts().stream(), Stream.of("another")).toList());
            case FieldValue.OtherNames names -> new FieldValue.OtherNames(Stream.concat(names.names().stream(),
                    Stream.of(new OtherName("another", OtherNameKind.SPELLING))).toList());
            case FieldValue.Image image -> new FieldValue.Image(image.file(), "0".repeat(64));
            case FieldValue.Phrases phrases -> {
                Span first = phrases.spans().getFirst();
                List<Span> spans = new ArrayList<>(phrases.spans());
                spans.set(0, new Span(first.target(), first.role(), first.language(), first.start(), first.end() - 1));
                yield new FieldValue.Phrases(phrases.text(), spans);
            }
        };
    }

    private static List<Field> others(List<Field> fields) {
        return fields.stream().map(field -> new Field(field.key(), another(field.value()))).toList();
    }

    private static Text another(Text text) {
        Map<Language, String> wordings = new HashMap<>(text.wordings());
        wordings.merge(text.original(), " another", String::concat);
        return new Text(text.original(), wordings);
    }
}
