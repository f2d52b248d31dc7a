package ma.mithaq.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.Exported;
import ma.mithaq.export.Format;
import ma.mithaq.model.Language;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.ReadingOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** In a program that orders characters by UAX #9 alone, as LibreOffice does, whatever Word makes of runs. */
@BesideWindows
class WordOrderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void eachValueReadsAsByItself(Language language) throws Exception {
        ReadingOrder order = new ReadingOrder(language);
        Path dossier = Files.copy(Dossiers.TWO_SCRIPTS.file(), folder.resolve("two-scripts.mithaq"));
        WordFile file = WordFile.of(Exported.bytes(Format.DOCX, language, dossier));
        for (Element paragraph : file.written("w:p")) {
            order.read(WordFile.words(paragraph), WordFile.says(paragraph, "w:pPr", "w:bidi"));
        }
        assertEquals(Set.of(), order.torn());
        assertTrue(order.found().containsAll(List.of("La Rive", "دراسة عن الضفتين", "Émile D. Exemple")),
                () -> "only " + order.found());
    }
}
