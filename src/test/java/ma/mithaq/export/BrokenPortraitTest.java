package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.portrait.OddPictures;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An export leaves out a portrait that cannot be decoded, and nothing else. */
@BesideWindows
class BrokenPortraitTest {

    private static final Path SAMPLE = Path.of("src/test/resources/dossiers/sample");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Format.class, names = {"PDF", "DOCX", "PPTX"})
    void theRestIsExported(Format format) throws Exception {
        byte[] portrait = OddPictures.broken().get("cut short");
        assertTrue(Exported.bytes(format, Language.ARABIC, dossier("cut short", portrait)).length > 5000);
    }

    @Test
    void aCardHasNoPicture() throws Exception {
        for (Map.Entry<String, byte[]> broken : OddPictures.broken().entrySet()) {
            byte[] file = Exported.bytes(Format.VCF, Language.ENGLISH, dossier(broken.getKey(), broken.getValue()));
            List<Card> cards = Card.read(new String(file, StandardCharsets.UTF_8), "VCARD");
            assertFalse(cards.isEmpty());
            assertEquals(List.of(), cards.stream().filter(card -> card.has("PHOTO")).toList(), broken::getKey);
        }
    }

    private Path dossier(String name, byte[] portrait) throws Exception {
        Path source = Files.createDirectories(folder.resolve(name));
        try (var files = Files.list(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, source.resolve(file.getFileName()));
            }
        }
        Files.write(Files.createDirectory(source.resolve("pictures")).resolve("layla.png"), portrait);
        Path dossier = folder.resolve(name + ".mithaq");
        DossierBuilder.build(source, dossier);
        return dossier;
    }
}
