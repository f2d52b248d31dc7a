package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.document.Colophon;
import ma.mithaq.export.picture.PngDescription;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Forgery;
import ma.mithaq.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file says which dossier it was made of, and who signed that: in every format, language and state. */
@BesideWindows
class ColophonTest {

    private static final String OFFICE = "Office of Lighthouses";

    @TempDir
    private static Path folder;
    private static final Map<String, Path> DOSSIERS = new LinkedHashMap<>();

    /** Each state in which languages: all of them where there is most to say. */
    private static final Map<String, List<Language>> LANGUAGES = Map.of("none", List.of(Language.ARABIC),
            "intact", List.of(Language.values()), "broken", List.of(Language.FRENCH));

    @BeforeAll
    static void build() throws Exception {
        Path unsigned = folder.resolve("unsigned.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), unsigned);
        Path signed = folder.resolve("signed.mithaq");
        DossierSigner.sign(unsigned, SigningKey.create(folder.resolve("key.pem")), OFFICE, signed);
        DOSSIERS.put("none", unsigned);
        DOSSIERS.put("intact", signed);
        DOSSIERS.put("broken", Forgery.of(signed, folder.resolve("broken.mithaq")));
    }

    @ParameterizedTest
    @EnumSource
    void everyFileSaysWhatItWasMadeOf(Format format) throws Exception {
        for (Map.Entry<String, Path> dossier : DOSSIERS.entrySet()) {
            for (Language language : LANGUAGES.get(dossier.getKey())) {
                byte[] file = Exported.bytes(format, language, dossier.getValue());
                String which = format + " " + dossier.getKey() + " " + language;
                try (DossierStore store = DossierFile.openEvenChanged(dossier.getValue(), done -> { })) {
                    switch (format) {
                        case JSON -> assertMark("dossier", file, store, dossier.getKey());
                        case POPOLO -> assertMark("meta", file, store, dossier.getKey());
                        case PDF -> assertPrinted(file, store, language, which);
                        default -> assertSaid(said(format, file), store, language, which);
                    }
                }
            }
        }
    }

    @Test
    void aPictureOfAPageSaysItToo() throws Exception {
        Path picture = folder.resolve("page.png");
        try (DossierStore store = DossierFile.open(DOSSIERS.get("intact"))) {
            ExportOptions options = new ExportOptions(Language.ARABIC, Preparation.NONE);
            Exports.writePage(1, store, options, picture, Progress.NONE);
            assertEquals(Optional.of(PngDescription.of(store, Language.ARABIC)),
                    PictureText.read(Files.readAllBytes(picture)));
            assertTrue(PngDescription.of(store, Language.ARABIC).words().contains(OFFICE));
        }
    }

    /** The states differ by a sentence, none of which is empty; none says that anybody is to be trusted. */
    @ParameterizedTest
    @EnumSource
    void theSentencesAreThoseOfTheState(Language language) throws Exception {
        Messages messages = Messages.plain(language);
        for (Map.Entry<String, Path> dossier : DOSSIERS.entrySet()) {
            try (DossierStore store = DossierFile.openEvenChanged(dossier.getValue(), done -> { })) {
                List<String> sentences = Colophon.sentences(store, messages);
                Optional<FileSignature> signature = store.signature();
                List<String> wanted = new ArrayList<>(List.of(store.info().id(), seal(store)));
                signature.ifPresent(made -> wanted.addAll(List.of(made.office(), made.key().fingerprint())));
                for (int index = 0; index < wanted.size(); index++) {
                    assertTrue(sentences.get(index).contains(wanted.get(index)), sentences::toString);
                }
                String state = messages.get(switch (dossier.getKey()) {
                    case "none" -> "export.colophon.unsigned";
                    case "intact" -> "export.colophon.signed";
                    default -> "export.colophon.changed";
                }, OFFICE);
                assertEquals(state, sentences.get(2));
                assertEquals(signature.isPresent() ? 5 : 3, sentences.size());
            }
        }
    }

    private static void assertMark(String key, byte[] file, DossierStore store, String state) {
        JsonObject mark = JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject()
                .getAsJsonObject(key);
        assertEquals(store.info().id(), mark.get("id").getAsString());
        assertEquals(store.info().edition(), mark.get("edition").getAsString());
        assertEquals(store.judged().seal(), mark.get("seal").getAsString());
        JsonObject signature = mark.getAsJsonObject("signature");
        assertEquals(state, signature.get("state").getAsString());
        assertEquals(store.signature().map(FileSignature::office), text(signature, "office"));
        assertEquals(store.signature().map(made -> HexFormat.of().formatHex(HexFormat.of()
                .parseHex(made.key().fingerprint().replace(" ", "")))), text(signature, "keyFingerprint"));
    }

    private static Optional<String> text(JsonObject object, String key) {
        return Optional.ofNullable(object.get(key)).map(value -> value.getAsString());
    }

    private static void assertSaid(String text, DossierStore store, Language language, String which) {
        for (String sentence : Colophon.sentences(store, Messages.plain(language))) {
            assertTrue(text.contains(plain(sentence)), which + ": " + sentence);
        }
    }

    /** Arabic is read out of a PDF in other words, which {@code PdfContentTest} compares; of it, what is Latin. */
    private static void assertPrinted(byte[] file, DossierStore store, Language language, String which)
            throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = plain(new PDFTextStripper().getText(pdf)).replace(" ", "");
            List<String> wanted = new ArrayList<>(List.of(seal(store)));
            store.signature().ifPresent(made -> wanted.addAll(List.of(made.office(), made.key().fingerprint())));
            if (!language.rightToLeft()) {
                wanted.addAll(Colophon.sentences(store, Messages.plain(language)));
            }
            wanted.forEach(each -> assertTrue(text.contains(plain(each).replace(" ", "")), which + ": " + each));
        }
    }

    /** In groups of four digits, as it is compared by eye. */
    private static String seal(DossierStore store) {
        return String.join(" ", store.judged().seal().split("(?<=\\G.{4})"));
    }

    /** The words of a file, without what its format puts around them. */
    private static String said(Format format, byte[] file) throws Exception {
        return switch (format) {
            case ICS, VCF -> plain(String.join("\n", Card.unfolded(new String(file, StandardCharsets.UTF_8)))
                    .replaceAll("\\\\([,;\\\\])", "$1"));
            case PPTX, DOCX, XLSX, CSV -> {
                StringBuilder words = new StringBuilder();
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                        // Properties alone would not be seen.
                        if (!part.getName().startsWith("docProps")) {
                            words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
                        }
                    }
                }
                yield plain(words.toString().replaceAll("<[^>]*>", ""));
            }
            default -> throw new AssertionError(format);
        };
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\p{Cf}]", "")
                .replaceAll("[\\s\\h]+", " ").strip();
    }
}
