package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.ManyPeople;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Office files are valid by the whole schemas of ISO 29500, whatever the dossier. */
@BesideWindows
class OfficeSchemaTest {

    @TempDir
    private static Path folder;
    private static OfficeSchema schema;
    private static final Map<String, Path> DOSSIERS = new LinkedHashMap<>();

    @BeforeAll
    static void build() throws Exception {
        schema = new OfficeSchema();
        DOSSIERS.put("bundled", Exported.bundledDossier(folder));
        // It has a portrait.
        DOSSIERS.put("sample", folder.resolve("sample.mithaq"));
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), DOSSIERS.get("sample"));
        DOSSIERS.put("whole", folder.resolve("whole.mithaq"));
        DossierBuilder.build(Path.of("src/test/resources/dossiers/whole"), DOSSIERS.get("whole"));
        DOSSIERS.put("hard", Files.copy(Dossiers.HARD.file(), folder.resolve("hard.mithaq")));
        DOSSIERS.put("long", folder.resolve("long.mithaq"));
        ManyPeople.write(DOSSIERS.get("long"), 150);
    }

    @ParameterizedTest
    @EnumSource(names = {"PPTX", "DOCX", "XLSX"})
    void everyPartOfEveryDossierIsValid(Format format) throws Exception {
        Map<String, Map<String, Integer>> errors = new TreeMap<>();
        for (Map.Entry<String, Path> dossier : DOSSIERS.entrySet()) {
            for (Language language : List.of(Language.ARABIC, Language.FRENCH)) {
                Map<String, Integer> found = schema.errors(Exported.bytes(format, language, dossier.getValue()));
                if (!found.isEmpty()) {
                    errors.put(dossier.getKey() + " " + language, found);
                }
            }
        }
        assertEquals(Map.of(), errors);
    }

    /** What is not in the schema is found, in any of the three: the judgement is not an empty one. */
    @ParameterizedTest
    @EnumSource(names = {"PPTX", "DOCX", "XLSX"})
    void anElementThatDoesNotBelongIsAnError(Format format) throws Exception {
        byte[] written = Exported.bytes(format, Language.ARABIC, DOSSIERS.get("bundled"));
        for (String part : List.of("ppt/slides/slide1.xml", "word/document.xml", "xl/worksheets/sheet1.xml")) {
            byte[] broken = withStrangeElement(written, part);
            assertEquals(broken == written, schema.errors(broken).isEmpty(), part);
        }
    }

    @Test
    void theWholeSchemasAreNotAmongWhatExportsUse() {
        assertFalse(System.getProperty("java.class.path").contains("poi-ooxml-full"));
    }

    private static byte[] withStrangeElement(byte[] file, String in) throws Exception {
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(broken)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = parts.readAllBytes();
                if (part.getName().equals(in)) {
                    found = true;
                    content = new String(content, StandardCharsets.UTF_8).replaceFirst("(?s)</(\\w+:)?(\\w+)>\\s*$",
                            "<x:odd xmlns:x=\"urn:odd\"/></$1$2>").getBytes(StandardCharsets.UTF_8);
                }
                zip.write(content);
            }
        }
        return found ? broken.toByteArray() : file;
    }
}
