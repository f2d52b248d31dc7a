package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import ma.mithaq.Written;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.task.Progress;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.command.Previewer.Options;
import ma.mithaq.command.Previewer.Theme;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Written
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
    void readsTheAddressOfAFileOfThisMachine() {
        assertEquals(7, run("file:///tmp/%D9%85%20a.mithaq"));
        assertEquals(List.of(Optional.of(Path.of("/tmp/م a.mithaq")), Optional.empty()), asked);
        asked.clear();
        assertEquals(0, run("export", "file:/tmp/a.mithaq", "-o", "file:///tmp/%D9%85.png"));
        assertEquals(List.of(Path.of("/tmp/a.mithaq"), "agreement", Path.of("/tmp/م.png")), asked.subList(0, 3));
        assertEquals(1, run("check", "file:///no%20such.mithaq"));
        assertTrue(said().contains("/no such.mithaq"), said());
    }

    @Test
    void followsNoOtherAddressAndSaysSoInTheWindow() {
        assertEquals(7, run("https://example.org/a.mithaq"));
        assertEquals(List.of(ProblemCode.NOT_A_LOCAL_FILE, Optional.empty(), Optional.empty()), asked);
        assertEquals("", said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"present https://example.org/a", "check smb://server/a",
        "export a -o ftp://example.org/a.pdf", "check --quiet a file://server/b",
        "sign a --key https://example.org/k --office o -o b"})
    void followsNoOtherAddressAndSaysSoAtTheTerminal(String line) {
        assertEquals(1, run(line.split(" ")));
        assertTrue(said().strip().endsWith("(M414)"), said());
        assertEquals(1, said().lines().count());
        assertEquals(List.of(), asked);
    }

    @Test
    void saysOfAnAddressWhereThereIsNoDisplay() {
        Program program = new Program("1", BUNDLED, () -> Language.FRENCH, () -> (file, refused, language, present) -> {
            throw new Problem(ProblemCode.NO_DISPLAY);
        }, () -> null, () -> null, dossier -> Preparation.NONE, folder, List::of, () -> null);
        assertEquals(1, new CommandLine(terminal(), program).run("https://example.org/a.mithaq"));
        assertTrue(said().contains("https://example.org/a.mithaq") && said().strip().endsWith("(M414)"), said());
    }

    @Test
    void makesPicturesOfTheBundledDossierAsAsked() {
        Path pictures = folder.resolve("new/pictures");
        assertEquals(0, run("preview", "-o", pictures.toString()));
        assertEquals(0, run("preview", "x.mithaq", "-o", pictures.toString(), "--theme", "contrast",
                "--size", "960x700", "--text-size", "200", "--lang", "ar"));
        assertEquals(List.of(BUNDLED, pictures, new Options(Language.ENGLISH, Theme.LIGHT, 1280, 800, 100, 1),
                Path.of("x.mithaq"), pictures, new Options(Language.ARABIC, Theme.CONTRAST, 960, 700, 200, 1)), asked);
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
        assertEquals(0, run("export", "--slide", "7", "-o", slides.toString(), "--scale", "3"));
        assertEquals(List.of(BUNDLED, OptionalInt.empty(), slides,
                new Options(Language.ENGLISH, Theme.LIGHT, 1920, 1080, 100, 1),
                Path.of("x.mithaq"), OptionalInt.empty(), slides,
                new Options(Language.ARABIC, Theme.DARK, 1024, 768, 100, 1),
                BUNDLED, OptionalInt.of(7), slides,
                new Options(Language.ENGLISH, Theme.LIGHT, 1920, 1080, 100, 3)), asked);
        assertEquals(List.of("slide-01.png", "slide-01.png", "slide-01.png"),
                results.toString(StandardCharsets.UTF_8).lines().toList());
        assertEquals(List.of("1 slide was made", "أُعدت شريحة واحدة", "1 slide was made"), said().lines().toList());
    }

    @Test
    void makesAPictureOfAViewAsAsked() {
        assertEquals(0, run("export", "-o", "picture.PNG"));
        assertEquals(0, run("export", "x.mithaq", "--view", "officials", "-o", "p.png", "--theme", "dark",
                "--size", "960x700", "--text-size", "150", "--scale=2", "--lang", "ar"));
        assertEquals(List.of(BUNDLED, "agreement", Path.of("picture.PNG"),
                new Options(Language.ENGLISH, Theme.LIGHT, 1280, 800, 100, 1),
                Path.of("x.mithaq"), "officials", Path.of("p.png"),
                new Options(Language.ARABIC, Theme.DARK, 960, 700, 150, 2)), asked);
        assertEquals(List.of("The file picture.PNG was written", "كُتب الملف p.png",
                "الصفحة أطول من الصورة، فآخرها لا يظهر فيها."), said().lines().toList());
    }

    @Test
    void makesNoViewInAnotherFormatThanPng() {
        assertEquals(1, run("export", "-o", "view.pdf", "--view", "officials"));
        assertTrue(said().contains("view.pdf") && said().contains(".png") && said().contains("(M402)"), said());
        assertEquals(List.of(), asked);
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
        "preview -o x --size 10x10|10x10 does not suit the option --size, which takes: 640x480 … 7680x4320",
        "preview -o x --size 12800800|12800800 does not suit the option --size, which takes: 640x480 … 7680x4320",
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
    void saysThatAResultIsLost() {
        for (List<String> line : List.of(List.of("--help"), List.of("--version"),
                List.of("preview", "-o", folder.resolve("p").toString()), List.of("check", "--quiet", "x"),
                List.of("export", "--slides", "-o", "slide.png"),
                List.of("export", "--slides", "-o", "slide.png", "--progress"))) {
            words.reset();
            assertEquals(1, run(losing("No space left on device"), line.toArray(String[]::new)), line.toString());
            assertTrue(said().strip().endsWith("(M211)"), said());
            words.reset();
        }
    }

    /** As it is with other commands: the one who reads has what was wanted. */
    @Test
    void endsQuietlyWhereNobodyReadsAnyMore() {
        for (List<String> line : List.of(List.of("--help"), List.of("--version"),
                List.of("check", "--quiet", "x", "y"))) {
            assertEquals(141, run(losing("Broken pipe"), line.toArray(String[]::new)), line.toString());
            assertEquals("", said());
        }
    }

    /** A window that is closed does not end what it asked for. */
    @Test
    void anExportGoesOnWhereNobodyHearsOfIt() {
        assertEquals(0, run(losing("Broken pipe"), "export", "-o", "slide.png", "--slides", "--progress"));
        assertEquals(Path.of("slide.png"), asked.get(2));
        assertEquals("1 slide was made", said().strip());
    }

    private static OutputStream losing(String why) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void drawsAViewOfOneThing() {
        assertEquals(0, run("export", "-o", "a.png", "--view", "agreement:some-id"));
        assertEquals("agreement", asked.get(1));
        assertEquals("some-id", asked.getLast());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_DISPLAY", "TOO_FEW_COLOURS"})
    void makesPicturesWhereThereIsNoDisplay(ProblemCode why) {
        AtomicReference<Path> pictured = new AtomicReference<>();
        Program program = new Program("1", BUNDLED, () -> Language.FRENCH, () -> (file, refused, language, present) -> {
            throw new Problem(why, 8);
        }, () -> (dossier, folder, options) -> {
            pictured.set(dossier);
            return List.of(folder.resolve("view.png"));
        }, () -> null, dossier -> Preparation.NONE, folder, List::of, () -> null);
        assertEquals(0, new CommandLine(terminal(), program).run());
        assertEquals(BUNDLED, pictured.get());
        assertTrue(said().contains("(" + why.code() + ")"), said());
        assertTrue(said().contains(folder.resolve("mithaq-preview").toString()), said());
    }

    @Test
    void saysThatSomethingIsWrongInside() {
        Program program = new Program("1", BUNDLED, () -> Language.ENGLISH, () -> {
            throw new Error("inner");
        }, () -> null, () -> null, dossier -> Preparation.NONE, Path.of(""), List::of, () -> null);
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
        assertTrue(told.contains("agreement, officials"), told);
        assertTrue(told.endsWith("Mithaq 1.2.3" + System.lineSeparator()), told);
        assertEquals("", said());
    }

    private int run(String... line) {
        return run(new PrintStream(results, true, StandardCharsets.UTF_8), line);
    }

    private int run(OutputStream out, String... line) {
        Program program = new Program("1.2.3", BUNDLED, () -> Language.ENGLISH,
                () -> (file, refused, language, present) -> {
            refused.ifPresent(problem -> asked.add(problem.code()));
            asked.addAll(present ? List.of(file, language, "present") : List.of(file, language));
            return 7;
        }, () -> (dossier, pictures, options) -> {
            asked.addAll(List.of(dossier, pictures, options));
            return List.of(pictures.resolve("a.png"), pictures.resolve("b.png"));
        }, Pencil::new, dossier -> Preparation.NONE, folder, List::of, () -> null);
        return new CommandLine(new Terminal(out, new PrintStream(words, true, StandardCharsets.UTF_8)), program)
                .run(line);
    }

    /** Draws nothing; of its two views one is too long for a picture. */
    private final class Pencil implements Painter {

        @Override
        public List<String> views() {
            return List.of("agreement", "officials");
        }

        @Override
        public boolean paintView(DossierInput dossier, String view, Optional<String> thing, Path file, Options options) {
            asked.addAll(List.of(dossier.path(), view, file, options));
            asked.addAll(thing.stream().toList());
            return view.equals("agreement");
        }

        @Override
        public List<Path> paintSlides(DossierInput dossier, OptionalInt number, Path file, Options options,
                                      Progress progress) {
            progress.reached(0.5);
            asked.addAll(List.of(dossier.path(), number, file, options));
            return List.of(Path.of("slide-01.png"));
        }
    }

    private Terminal terminal() {
        return new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return words.toString(StandardCharsets.UTF_8);
    }
}
