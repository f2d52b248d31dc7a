package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.Written;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.model.Language;
import ma.mithaq.signing.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line does with its words. */
@Written
class CommandLineTest extends CommandLineFixture {

    @Test
    void opensTheWindowWithOrWithoutAFile() {
        assertEquals(7, run());
        assertEquals(7, run("a.mithaq", "--lang", "fr"));
        assertEquals(7, run("--lang=ar", "--", "-o.mithaq"));
        assertEquals(List.of(Optional.empty(), Optional.empty(),
                Optional.of(Path.of("a.mithaq")), Optional.of(Language.FRENCH),
                Optional.of(Path.of("-o.mithaq")), Optional.of(Language.ARABIC)), asked);
        assertEquals("", said());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--lnag ar|There is no option --lnag; perhaps --lang was meant.",
        "--colour|There is no option --colour.",
        "--lang|The option --lang needs a value after it.",
        "check a --lang de|de does not suit the option --lang, which takes: ar, fr, en",
        "check|Something is missing. The command is written: mithaq check FILE.mithaq",
        "check a b|b is one word too many. The command is written: mithaq check FILE.mithaq",
        "chekc a|There is no command chekc; perhaps check was meant.",
        "serach word|There is no command serach; perhaps search was meant.",
        "build source|Something is missing. The command is written: mithaq build SOURCE -o FILE.mithaq",
        "export|Something is missing. The command is written: mithaq export [FILE.mithaq] -o FILE.pdf",
        "check a --theme dark|The option --theme does not go with this command, which is written: "
            + "mithaq check FILE.mithaq",
        "check a --slides|The option --slides does not go with this command, which is written: "
            + "mithaq check FILE.mithaq",
        "export -o x --slides --text-size 100|The option --text-size does not go with this command, which is written: "
            + "mithaq export [FILE.mithaq] -o FILE.png --slides",
        "export -o x --slidse 1|There is no option --slidse; perhaps --slide was meant.",
        "export -o x.png --slide 0|0 does not suit the option --slide, which takes: 1, 2, 3 …",
        "export -o x.png --scale 4|4 does not suit the option --scale, which takes: 1, 2, 3",
        "export -o x.png --view offical|offical does not suit the option --view, which takes: agreement, officials",
        "export -o x.png --view officials --slides|The option --view does not go with this command, which is written: "
            + "mithaq export [FILE.mithaq] -o FILE.png --slides",
        "export -o x.pdf --scale 2|The option --scale does not go with this command, which is written: "
            + "mithaq export [FILE.mithaq] -o FILE.pdf",
        "sign a.mithaq --key k --office o|Something is missing. The command is written: "
            + "mithaq sign FILE.mithaq --key KEYFILE --office NAME -o SIGNED.mithaq",
        "sign -o b.mithaq --key k --office o|Something is missing. The command is written: "
            + "mithaq sign FILE.mithaq --key KEYFILE --office NAME -o SIGNED.mithaq",
        "sign a.mithaq --new-key k|a.mithaq is one word too many. The command is written: "
            + "mithaq sign --new-key KEYFILE",
        "sign --new-key k -o x|The option -o does not go with this command, which is written: "
            + "mithaq sign --new-key KEYFILE",
        "check a.mithaq --key k|The option --key does not go with this command, which is written: "
            + "mithaq check FILE.mithaq",
        "take-back x|x is one word too many. The command is written: mithaq take-back",
        "preview -o x --theme pink|pink does not suit the option --theme, which takes: light, dark, contrast",
        "preview -o x --size 10x10|10x10 does not suit the option --size, which takes: 480x480 … 7680x4320",
        "preview -o x --size 12800800|12800800 does not suit the option --size, which takes: 480x480 … 7680x4320",
        "preview -o x --text-size 79|79 does not suit the option --text-size, which takes: 80 … 200",
        "export -o x.pdf --judged 12|12 does not suit the option --judged, which takes: [0-9a-f]{64}",
        "check a --judged 12|The option --judged does not go with this command, which is written: "
            + "mithaq check FILE.mithaq",
        "export -o=|“” cannot be the name of a file."})
    void saysWhatIsWrongWithTheCommandLine(String line, String sentence) {
        assertEquals(2, run(line.split(" ")));
        assertEquals(List.of(sentence, "All commands: mithaq --help"), said().lines().toList());
        assertEquals("", results.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), asked);
    }

    @Test
    void saysWhatIsWrongInTheLanguageAskedForWithoutInvisibleMarks() {
        assertEquals(2, run("--colour", "--lang", "ar"));
        assertEquals("الخيار --colour غير موجود.", said().lines().findFirst().orElseThrow());
    }

    @Test
    void saysAProblemInASentence() {
        Path gone = folder.resolve("gone.mithaq");
        assertEquals(1, run("check", gone.toString()));
        assertTrue(said().startsWith("There is no file " + gone + "."), said());
        assertTrue(said().strip().endsWith("(M101)"), said());
        assertEquals(1, said().lines().count());
    }

    @Test
    void presentsAtOnceWhenAskedTo() {
        assertEquals(7, run("present", "other.mithaq"));
        assertEquals(List.of(Optional.of(Path.of("other.mithaq")), Optional.empty(), "present"), asked);
        assertEquals(2, run("present", "one.mithaq", "two.mithaq"));
    }

    @Test
    void namesTheFormatsThatThereAreForOneThatIsNot() {
        assertEquals(1, run("export", "-o", "facts.odt"));
        assertTrue(said().contains("facts.odt") && said().contains(".json") && said().contains(".pdf")
                && said().contains("(M402)"), said());
        assertFalse(Files.exists(Path.of("facts.odt")));
    }

    @Test
    void tellsTheProgramThatAskedHowAnExportGoes() {
        Path slides = folder.resolve("slide.png");
        assertEquals(0, run("export", "-o", slides.toString(), "--slides", "--progress"));
        assertEquals(1, run("export", "-o", "facts.odt", "--progress"));
        List<String> told = results.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(List.of("reached 0.500", "made slide-01.png"), told.subList(0, 2));
        assertTrue(told.get(2).startsWith("failed UNKNOWN_EXPORT_FORMAT facts.odt "), told.get(2));
        assertEquals(3, told.size());
    }

    @Test
    void saysThatSomethingIsWrongInside() {
        Program program = new Program("1", BUNDLED, () -> Language.ENGLISH, () -> {
            throw new Error("inner");
        }, () -> null, () -> null, dossier -> Preparation.NONE, Path.of(""), () -> KeyRing.EMPTY, () -> null);
        assertEquals(1, new CommandLine(terminal(), program).run());
        assertTrue(said().strip().endsWith("(M900)"), said());
        assertFalse(said().contains("inner"), said());
    }

    @Test
    void saysThatMemoryRanOut() {
        Program program = new Program("1", BUNDLED, () -> Language.ENGLISH, () -> {
            throw new OutOfMemoryError("inner");
        }, () -> null, () -> null, dossier -> Preparation.NONE, Path.of(""), () -> KeyRing.EMPTY, () -> null);
        assertEquals(1, new CommandLine(terminal(), program).run());
        assertTrue(said().startsWith("There was not enough memory") && said().strip().endsWith("(M901)"), said());
        assertFalse(said().contains("inner"), said());
    }

    @Test
    void tellsAllCommandsAndTheVersion() {
        assertEquals(0, run("check", "--help"));
        assertEquals(0, run("--version"));
        String told = results.toString(StandardCharsets.UTF_8);
        for (Verb verb : Verb.values()) {
            assertTrue(told.contains(verb.syntax()), told);
        }
        for (Option option : Option.values()) {
            assertTrue(told.contains(option.word() + " "), told);
        }
        assertTrue(told.contains("agreement, officials"), told);
        assertTrue(told.endsWith("Mithaq 1.2.3" + System.lineSeparator()), told);
        assertEquals("", said());
    }
}
