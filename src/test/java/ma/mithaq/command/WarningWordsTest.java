package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ma.mithaq.Written;
import ma.mithaq.store.Dossiers;
import org.junit.jupiter.api.Test;

/** What building and checking tell, line by line. */
@Written
class WarningWordsTest extends DossierCommandsFixture {

    @Test
    void whatIsWarnedOfIsBuiltAndToldInOneLineWithBothPlaces() throws IOException {
        Path source = Dossiers.copySource(folder);
        replace(source.resolve("agreement.yaml"), "date: 2024-05-18", "date: 2024-05-17");
        Path file = folder.resolve("built.mithaq");
        assertEquals(0, run("build", source.toString(), "-o", file.toString()));
        String sentence = "warning: The agreement is dated 2024-05-17, and its signing 2024-05-18 (%s). Correct one of "
                + "them, unless the source states both.";
        assertEquals(List.of("agreement.yaml:5: " + sentence.replace("%s", "events.yaml:5"),
                "The dossier was built: " + file), said().lines().toList());
        List<String> told = checked(file, 0);
        assertEquals("The file " + file + " is a sound dossier.", told.getFirst());
        assertEquals(List.of("[-] It bears no digital signature.",
                "agreement/convention:date: " + sentence.replace("%s", "event/signing:start")),
                told.subList(told.size() - 2, told.size()));
    }

    @Test
    void aPhraseThatDiffersVisiblyIsToldWithWhatTheTextHas() throws IOException {
        Path source = Dossiers.copySource(folder);
        replace(source.resolve("brief.yaml"), "ar: لَيْلى المنارية", "ar: ليلي المنارية");
        assertEquals(1, run("build", source.toString(), "-o", folder.resolve("refused.mithaq").toString()));
        assertEquals("brief.yaml:7: “ليلي المنارية” does not stand in the paragraph’s text in “ar”, which has "
                + "“لَيْلى المنارية”. What differs: Arabic vowel marks and ya or alif maqsura. Copy the phrase from "
                + "the text "
                + "as it is.", said().lines().findFirst().orElseThrow());
    }

    private static void replace(Path file, String found, String replacement) throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst(found, replacement));
    }
}
