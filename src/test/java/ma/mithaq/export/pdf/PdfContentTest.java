package ma.mithaq.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.Exported;
import ma.mithaq.export.Format;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Reference;
import ma.mithaq.export.document.Section;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The elements of a PDF are the lines of the document that it is made of: nothing is missing, twice, or in another
 * order, for whoever has it read aloud. What is within a line from right to left is compared letter by letter whatever
 * their order, which is the page's; {@link PdfExportTest} has it read in its own.
 */
@BesideWindows
class PdfContentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyLineIsThereOnceAndInItsPlace(Language language) throws Exception {
        Path sample = folder.resolve("sample.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sample);
        Path whole = folder.resolve("whole.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/whole"), whole);
        for (Path dossier : List.of(Exported.bundledDossier(folder), sample, whole)) {
            assertSays(language, dossier);
        }
        VeraPdf.assertConforms(Exported.bytes(Format.PDF, language, whole));
    }

    static void assertSays(Language language, Path dossier) throws Exception {
        List<ElementReader.Element> expected = expected(language, dossier);
        List<ElementReader.Element> read = read(Exported.bytes(Format.PDF, language, dossier));
        assertIterableEquals(comparable(language, expected), comparable(language, read));
        // What is copied has no other spaces than the text, and not the marks that keep its values apart.
        assertEquals(count(expected, "[\u00a0\u202f]"), count(read, "[\u00a0\u202f]"), "no-break spaces");
        assertEquals(0, count(read, "[\u2066-\u2069]"), "isolates");
    }

    private static long count(List<ElementReader.Element> elements, String characters) {
        Pattern wanted = Pattern.compile(characters);
        return elements.stream().mapToLong(element -> wanted.matcher(element.text()).results().count()).sum();
    }

    private static List<ElementReader.Element> expected(Language language, Path dossier) throws Exception {
        Messages messages = Messages.plain(language);
        Document document;
        try (DossierStore store = DossierFile.open(dossier)) {
            document = DocumentReader.read(store, messages);
        }
        List<ElementReader.Element> all = new ArrayList<>();
        document.handling().ifPresent(mark -> all.add(new ElementReader.Element("P", mark)));
        all.addAll(List.of(new ElementReader.Element("P", document.kind()), line("H1", document.title())));
        document.facts().forEach(fact -> all.add(line("P", fact)));
        document.parties().forEach(party -> all.add(line("P", party)));
        all.add(new ElementReader.Element("P", document.note()));
        for (Section section : document.sections()) {
            all.add(new ElementReader.Element("H2", section.title()));
            section.blocks().forEach(block -> all.addAll(expected(block, messages)));
        }
        all.add(line("P", document.colophon()));
        return all;
    }

    private static List<ElementReader.Element> expected(Block block, Messages messages) {
        List<ElementReader.Element> all = new ArrayList<>();
        switch (block) {
            case Block.Paragraph paragraph -> all.add(line("P", paragraph.line()));
            case Block.Heading heading -> all.add(line("H3", heading.line()));
            case Block.Label label -> all.add(new ElementReader.Element("P", label.words()));
            case Block.Bullets bullets -> bullets.items().forEach(item -> {
                all.add(new ElementReader.Element("Lbl", "•"));
                all.add(line("LBody", item));
            });
            case Block.Table table -> {
                table.columns().forEach(column -> all.add(new ElementReader.Element("TH", column)));
                table.rows().forEach(row -> row.cells().forEach(cell -> all.add(line("TD", cell))));
            }
            case Block.Source source -> {
                all.add(line("P", source.line()));
                source.more().forEach(more -> all.add(line("P", more)));
                if (!source.references().isEmpty()) {
                    all.add(new ElementReader.Element("P", source.references().stream()
                            .map(reference -> reference(reference, messages)).collect(Collectors.joining(" "))));
                }
            }
        }
        return all;
    }

    private static String reference(Reference reference, Messages messages) {
        return "[" + reference.number() + "] " + reference.place(messages);
    }

    private static ElementReader.Element line(String type, Line line) {
        StringBuilder words = new StringBuilder();
        for (Line.Run run : line.runs()) {
            switch (run) {
                case Line.Words some -> words.append(some.words());
                case Line.Citing citing -> citing.references().forEach(number ->
                        words.append('[').append(number).append(']'));
            }
        }
        return new ElementReader.Element(type, words.toString());
    }

    private static List<ElementReader.Element> read(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new ElementReader(pdf).read();
        }
    }

    /** Without spaces, as the end of a line may take the place of one; sorted where a line runs from the right. */
    private static List<String> comparable(Language language, List<ElementReader.Element> elements) {
        return elements.stream().map(element -> {
            String letters = Normalizer.normalize(element.text(), Normalizer.Form.NFKC)
                    .replaceAll("[\\p{Cf}\\p{Z}]", "");
            int[] sorted = letters.codePoints().toArray();
            if (language.rightToLeft() || letters.codePoints().anyMatch(PdfContentTest::isArabic)) {
                Arrays.sort(sorted);
            }
            return element.type() + " " + new String(sorted, 0, sorted.length);
        }).toList();
    }

    private static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }
}
