package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.command.Previewer.Options;
import ma.mithaq.command.Previewer.Theme;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final Path BUNDLED = Path.of("bundled.mithaq");

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private final List<Object> asked = new ArrayList<>();

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

    @Test
    void makesPicturesOfTheBundledDossierAsAsked() {
        Path pictures = folder.resolve("new/pictures");
        assertEquals(0, run("preview", "-o", pictures.toString()));
        assertTrue(Files.isDirectory(pictures));
        assertEquals(0, run("preview", "x.mithaq", "-o", pictures.toString(), "--theme", "contrast",
                "--size", "960x700", "--text-size", "200", "--lang", "ar"));
        assertEquals(List.of(BUNDLED, pictures, new Options(Language.ENGLISH, Theme.LIGHT, 1280, 800, 100),
                Path.of("x.mithaq"), pictures, new Options(Language.ARABIC, Theme.CONTRAST, 960, 700, 200)), asked);
        assertEquals(List.of("a.png", "b.png", "a.png", "b.png"), results.toString(StandardCharsets.UTF_8)
                .lines().map(line -> Path.of(line).getFileName().toString()).toList());
        assertTrue(said().contains("2 pictures were made in " + pictures), said());
        assertTrue(said().contains("أُعدت صورتان في " + pictures), said());
    }

    @Test
    void makesPicturesOfTheSlidesAsAsked() {
        Path slides = folder.resolve("new/slide.png");
        assertEquals(0, run("export", "-o", slides.toString(), "--slides"));
        assertEquals(0, run("export", "x.mithaq", "--slides", "-o", slides.toString(), "--theme", "dark",
                "--size", "1024x768", "--lang", "ar"));
        assertEquals(List.of(BUNDLED, slides, new Options(Language.ENGLISH, Theme.LIGHT, 1920, 1080, 100),
                Path.of("x.mithaq"), slides, new Options(Language.ARABIC, Theme.DARK, 1024, 768, 100)), asked);
        assertEquals(List.of("slide-01.png", "slide-01.png"), results.toString(StandardCharsets.UTF_8).lines().toList());
        assertEquals(List.of("1 slide was made", "أُعدت شريحة واحدة"), said().lines().toList());
    }

    @Test
    void makesNoSlidesInAnotherFormatThanPng() {
        assertEquals(1, run("export", "-o", "slides.pdf", "--slides"));
        assertTrue(said().contains("slides.pdf") && said().contains(".png") && said().contains("(M402)"), said());
        assertEquals(List.of(), asked);
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
        "export -o x --slide|There is no option --slide; perhaps --slides was meant.",
        "preview -o x --theme pink|pink does not suit the option --theme, which takes: light, dark, contrast",
        "preview -o x --size 10x10|10x10 does not suit the option --size, which takes: 640x480 … 7680x4320",
        "preview -o x --size 12800800|12800800 does not suit the option --size, which takes: 640x480 … 7680x4320",
        "preview -o x --text-size 79|79 does not suit the option --text-size, which takes: 80 … 200",
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
        assertTrue(said().contains("facts.odt") && said().contains(".json") && said().contains(".pdf") && said().contains("(M402)"), said());
        assertFalse(Files.exists(Path.of("facts.odt")));
    }

    @Test
    void makesPicturesWhereThereIsNoDisplay() {
        AtomicReference<Path> pictured = new AtomicReference<>();
        Program program = new Program("1", BUNDLED, () -> Language.FRENCH, () -> (file, language, present) -> {
            throw new Problem(ProblemCode.NO_DISPLAY);
        }, () -> (dossier, folder, options) -> {
            pictured.set(dossier);
            return List.of(folder.resolve("view.png"));
        }, () -> null, folder, List::of);
        assertEquals(0, new CommandLine(terminal(), program).run());
        assertEquals(BUNDLED, pictured.get());
        assertTrue(said().contains("(M401)"), said());
        assertTrue(said().contains(folder.resolve("mithaq-preview").toString()), said());
    }

    @Test
    void saysThatSomethingIsWrongInside() {
        Program program = new Program("1", BUNDLED, () -> Language.ENGLISH, () -> {
            throw new IllegalStateException("inner");
        }, () -> null, () -> null, Path.of(""), List::of);
        assertEquals(1, new CommandLine(terminal(), program).run());
        assertTrue(said().strip().endsWith("(M900)"), said());
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
        assertTrue(told.endsWith("Mithaq 1.2.3" + System.lineSeparator()), told);
        assertEquals("", said());
    }

    private int run(String... line) {
        Program program = new Program("1.2.3", BUNDLED, () -> Language.ENGLISH, () -> (file, language, present) -> {
            asked.addAll(present ? List.of(file, language, "present") : List.of(file, language));
            return 7;
        }, () -> (dossier, pictures, options) -> {
            asked.addAll(List.of(dossier, pictures, options));
            return List.of(pictures.resolve("a.png"), pictures.resolve("b.png"));
        }, () -> (dossier, file, options) -> {
            asked.addAll(List.of(dossier, file, options));
            return List.of(Path.of("slide-01.png"));
        }, folder, List::of);
        return new CommandLine(terminal(), program).run(line);
    }

    private Terminal terminal() {
        return new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return words.toString(StandardCharsets.UTF_8);
    }
}
