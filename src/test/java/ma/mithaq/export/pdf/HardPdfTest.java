package ma.mithaq.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.FoundWords;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Dossiers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier of texts that are hard to set: emoji, other planes, brackets, rows longer than a page; and a signature. */
@BesideWindows
class HardPdfTest {

    private static final int WORDS = 450;

    @TempDir
    private static Path folder;
    private static Path dossier;
    private static SigningKey key;

    @BeforeAll
    static void build() throws Exception {
        Path source = Dossiers.copySource(folder);
        Files.writeString(source.resolve("brief.yaml"), """
                brief:
                  - {id: a, text: "نص 🤝🇲🇦 و𝔸𝔹 و𠀀𠀁 (Mistral AI) (2025) ﷺ و«قول» لِلْمَنَارَةِ"}
                  - {id: b, text: "A‑b 2 000 ş ğ \u202f! ل\u200fا كل\u00adمة ☎ ① ★"}
                """);
        Path events = source.resolve("events.yaml");
        String relation = IntStream.range(0, WORDS).mapToObj(word -> "كلمة" + word).collect(Collectors.joining(" "));
        Files.writeString(events, Files.readString(events).replace("نوقشت فيه الاتفاقية", relation));
        Path people = source.resolve("people.yaml");
        Files.writeString(people, Files.readString(people).replace("cite: [gazette:2, gazette:3]",
                "portrait: pictures/layla.png\n    cite: [gazette:2, gazette:3]"));
        BufferedImage clear = new BufferedImage(30, 40, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(clear, "png", source.resolve("pictures/layla.png").toFile());
        Path unsigned = folder.resolve("hard.mithaq");
        DossierBuilder.build(source, unsigned);
        key = SigningKey.create(folder.resolve("key.pem"));
        dossier = folder.resolve("signed.mithaq");
        DossierSigner.sign(unsigned, key, "مكتب المنارات", dossier);
    }

    @Test
    void conformsInEveryLanguage() throws Exception {
        for (Language language : Language.values()) {
            VeraPdf.assertConforms(export(language));
        }
    }

    @Test
    void saysEveryLineOnceAndInItsPlace() throws Exception {
        for (Language language : Language.values()) {
            PdfContentTest.assertSays(language, dossier);
        }
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        String text = text(export(Language.ARABIC)).replaceAll("\\p{Cf}", "").replace('\u00a0', ' ');
        for (String written : new String[] {"🤝", "🇲🇦", "𝔸𝔹", "𠀀𠀁", "(Mistral AI)", "(2025)", "«قول»", "☎", "①", "★"}) {
            assertTrue(text.contains(written), written + " in " + text);
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnOnTheNextAndLosesNothing() throws Exception {
        FoundWords found = FoundWords.in(text(export(Language.ARABIC)));
        IntStream.range(0, WORDS).forEach(word -> assertTrue(found.words().contains("كلمة" + word), "word " + word));
    }

    @Test
    void portraitsAreShown() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(export(Language.FRENCH))) {
            boolean shown = false;
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    shown |= page.getResources().isImageXObject(name);
                }
            }
            assertTrue(shown, "no picture");
        }
    }

    @Test
    void saysWhoSignedAndNeverThatItIsTrusted() throws Exception {
        FoundWords found = FoundWords.in(text(export(Language.ARABIC)));
        try (DossierStore store = DossierFile.open(dossier)) {
            assertTrue(found.holds("مكتب المنارات"), found::toString);
            assertTrue(found.holds(store.signature().orElseThrow().key().fingerprint()), found::toString);
            assertTrue(found.holds(String.join(" ", store.judged().seal().split("(?<=\\G.{4})"))));
            assertFalse(found.words().contains("موثوق"));
        }
    }

    /** Under other locales and zones too, as {@code .ci/check-locales} sees. */
    @Test
    void theSameDossierGivesTheSameBytes() throws Exception {
        assertArrayEquals(export(Language.ARABIC), export(Language.ARABIC));
    }

    /** The first thing that is said, while there is no file yet. */
    @Test
    void whatNoFaceHasIsSaidBeforehand() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<SortedSet<Integer>> said = new ArrayList<>();
        try (DossierStore store = DossierFile.open(dossier)) {
            PdfExport.write(store, new ExportOptions(Language.ARABIC, Preparation.NONE), out, new Progress() {
                @Override
                public void reached(double share) {
                    assertEquals(1, said.size());
                }

                @Override
                public void lacking(SortedSet<Integer> characters) {
                    assertEquals(0, out.size());
                    said.add(characters);
                }
            });
        }
        assertTrue(said.getFirst().contains(0x20000), said::toString);
        assertFalse(said.getFirst().contains((int) 'ş'), said::toString);
    }

    @Test
    void aPageIsDrawnWithoutTheRest() throws Exception {
        try (DossierStore store = DossierFile.open(dossier)) {
            ExportOptions options = new ExportOptions(Language.FRENCH, Preparation.NONE);
            ByteArrayOutputStream first = new ByteArrayOutputStream();
            PdfExport.write(store, options, 1, first, Progress.NONE);
            try (PDDocument pdf = Loader.loadPDF(first.toByteArray())) {
                assertEquals(1, pdf.getNumberOfPages());
            }
            Problem problem = assertThrows(Problem.class, () -> PagePicture.write(900, store, options,
                    new ByteArrayOutputStream(), Progress.NONE));
            assertEquals(ProblemCode.NO_SUCH_PAGE, problem.code());
        }
    }

    private static byte[] export(Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DossierStore store = DossierFile.open(dossier)) {
            PdfExport.write(store, new ExportOptions(language, Preparation.NONE), out, Progress.NONE);
        }
        return out.toByteArray();
    }

    private static String text(byte[] file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
