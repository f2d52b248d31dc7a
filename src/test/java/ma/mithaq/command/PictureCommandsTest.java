package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import ma.mithaq.Written;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.command.Previewer.Options;
import ma.mithaq.command.Previewer.Theme;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Command lines that ask for pictures. */
@Written
class PictureCommandsTest extends CommandLineFixture {

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
        }, () -> null, dossier -> Preparation.NONE, folder, () -> KeyRing.EMPTY, () -> null);
        assertEquals(0, new CommandLine(terminal(), program).run());
        assertEquals(BUNDLED, pictured.get());
        assertTrue(said().contains("(" + why.code() + ")"), said());
        assertTrue(said().contains(folder.resolve("mithaq-preview").toString()), said());
    }
}
