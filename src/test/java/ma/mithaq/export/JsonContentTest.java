package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.document.DocumentPhrases;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Pillar;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The facts of the JSON, with the words of a language put in place of references, say what the document says in that
 * language: nothing is missing, twice, or in another order among facts of a kind. Events
 * the document puts in the order of time.
 */
@BesideWindows
class JsonContentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFactSaysWhatTheDocumentSaysInItsOrder(Language language) throws Exception {
        Path sample = folder.resolve("sample.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sample);
        Path hard = Files.copy(Dossiers.HARD.file(), folder.resolve("hard.mithaq"));
        for (Path dossier : List.of(Exported.bundledDossier(folder), sample, hard)) {
            Messages messages = Messages.plain(language);
            DocumentPhrases said;
            try (DossierStore store = DossierFile.open(dossier)) {
                said = new DocumentPhrases(DocumentReader.readWithoutPortraits(store, messages), messages);
            }
            byte[] file = Exported.bytes(Format.JSON, Language.ARABIC, dossier);
            new Facts(ReadJson.object(new String(file, StandardCharsets.UTF_8)), language).assertSay(said, messages);
        }
    }

    /** The facts of a file, in a language. */
    private static final class Facts {

        private final Map<?, ?> root;
        private final Language language;
        private final Map<String, Map<?, ?>> byName = new HashMap<>();

        Facts(Map<?, ?> root, Language language) {
            this.root = root;
            this.language = language;
            for (Object fact : (List<?>) root.get("facts")) {
                Map<?, ?> each = (Map<?, ?>) fact;
                byName.put((String) each.get("fact"), (Map<?, ?>) each.get("fields"));
            }
        }

        void assertSay(DocumentPhrases said, Messages messages) {
            Map<?, ?> agreement = all(Kind.AGREEMENT).getFirst();
            assertEquals(List.of(said.agreement().get(0), said.agreement().get(3), said.agreement().get(4)),
                    List.of(words(agreement, "title"), words(agreement, "place"), words(agreement, "summary")));
            assertEquals(said.parties(), all(Kind.PARTY).stream()
                    .map(party -> words(to(party, "organisation"), "name")).toList());
            assertEquals(said.signatories().stream().filter(row -> !row.get(1).isEmpty()).toList(),
                    all(Kind.SIGNATURE).stream().map(signature -> List.of(
                            words(to(to(signature, "party"), "organisation"), "name"), name(signature),
                            words(to(signature, "position"), "title"))).toList());
            assertEquals(said.present().stream().map(row -> row.subList(0, 3)).toList(),
                    all(Kind.ATTENDANCE).stream().map(attendance -> List.of(name(attendance),
                            words(to(attendance, "position"), "title"),
                            words(to(to(attendance, "position"), "organisation"), "name"))).toList());
            assertEquals(said.groups(), texts(Kind.ATTENDING_GROUP, "description"));
            List<String> values = texts(Kind.FRAMING, "text");
            for (Map<?, ?> set : all(Kind.VALUE_SET)) {
                values.add(words(set, "name"));
                all(Kind.VALUE).stream().filter(value -> to(value, "valueSet") == set)
                        .forEach(value -> values.add(words(value, "name")));
            }
            assertEquals(said.values(), values);
            assertEquals(said.pillars(), all(Kind.PILLAR).stream().map(pillar -> measures(pillar, messages)).toList());
            assertEquals(said.events().stream().map(row -> row.subList(1, 4)).toList(), all(Kind.EVENT).stream()
                    .sorted(Comparator.comparing(event -> (String) event.get("start")))
                    .map(event -> List.of(words(event, "name"), words(event, "place"), words(event, "relation")))
                    .toList());
            assertEquals(said.statements(), texts(Kind.STATEMENT, "reported"));
            assertEquals(said.brief(), ((List<?>) root.get("brief")).stream()
                    .map(each -> words((Map<?, ?>) each, "text")).toList());
            List<?> sources = (List<?>) root.get("sources");
            assertEquals(said.sources().stream().map(List::getLast).toList(),
                    sources.stream().map(source -> words((Map<?, ?>) source, "rights")).toList());
            for (int index = 0; index < sources.size(); index++) {
                String line = said.sources().get(index).getFirst();
                assertTrue(line.contains(words((Map<?, ?>) sources.get(index), "title")), line);
            }
        }

        private List<String> measures(Map<?, ?> pillar, Messages messages) {
            List<String> phrases = new ArrayList<>(List.of(words(pillar, "title")));
            for (Pillar.MeasureKind kind : Pillar.MeasureKind.values()) {
                List<String> measures = all(Kind.MEASURE).stream().filter(measure -> to(measure, "pillar") == pillar
                        && measure.get("kind").equals(kind.name().toLowerCase(Locale.ROOT)))
                        .map(measure -> words(measure, "text")).toList();
                if (!measures.isEmpty()) {
                    phrases.add(messages.get(kind == Pillar.MeasureKind.MEANS
                            ? "ui.pillars.means.title" : "ui.pillars.aims.title"));
                    phrases.addAll(measures);
                }
            }
            return phrases;
        }

        private String name(Map<?, ?> fact) {
            Map<?, ?> person = to(fact, "person");
            return words(person, "honorific") + " " + words(person, "name");
        }

        /** The fields of what a field refers to. */
        private Map<?, ?> to(Map<?, ?> fields, String field) {
            return byName.get((String) fields.get(field));
        }

        /** The facts of a kind, in the order of the file. */
        private List<Map<?, ?>> all(Kind kind) {
            List<Map<?, ?>> facts = new ArrayList<>();
            for (Object fact : (List<?>) root.get("facts")) {
                if (((Map<?, ?>) fact).get("kind").equals(kind.code())) {
                    facts.add((Map<?, ?>) ((Map<?, ?>) fact).get("fields"));
                }
            }
            return facts;
        }

        private List<String> texts(Kind kind, String field) {
            List<String> texts = new ArrayList<>();
            all(kind).forEach(fact -> texts.add(words(fact, field)));
            return texts;
        }

        /** A text in the language or, where it has no translation, in the original; empty where there is none. */
        private String words(Map<?, ?> fields, String field) {
            Map<?, ?> text = (Map<?, ?>) fields.get(field);
            if (text == null) {
                return "";
            }
            Object translation = ((Map<?, ?>) text.get("unofficialTranslations")).get(language.code());
            return translation == null ? (String) text.get("original") : (String) translation;
        }
    }
}
