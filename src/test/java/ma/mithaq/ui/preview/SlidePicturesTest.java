package ma.mithaq.ui.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import ma.mithaq.briefing.Deck;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.export.PictureText;
import ma.mithaq.export.picture.PngDescription;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.presenter.slide.Fitting;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the slides, in the order and number that were prepared for presenting. */
class SlidePicturesTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    /** Above the foot, which numbers the slides. */
    private static final int BODY = 600;
    /** In an order that the deck does not have. */
    private static final List<String> SHOWN = List.of("sources", "opening", "values");

    private static final PngDescription SAID = new PngDescription("من الملف، edition 2", Language.ARABIC);

    @TempDir
    private Path folder;
    private SlideContent content;

    @BeforeEach
    void read() throws Problem {
        Toolkit.run(() -> { });
        try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
            content = SlideContent.of(store);
        }
    }

    @Test
    void showsWhatWasPreparedAsPresentingDoes() throws IOException {
        Deck deck = content.deck();
        Preparation prepared = Preparation.NONE.moved(deck, "sources", -deck.slides().size());
        for (Slide slide : deck.slides()) {
            prepared = prepared.with(prepared.of(slide.key()).withHidden(!SHOWN.contains(slide.key())));
        }
        List<SlidePage> framesAsMade = frames(deck.slides());
        List<SlidePage> framesAsPrepared = frames(prepared.shown(deck));
        assertEquals(SHOWN, framesAsPrepared.stream().map(frame -> frame.slide().key()).distinct().toList());
        SlidePictures unprepared = pictures(Preparation.NONE);
        SlidePictures pictures = pictures(prepared);
        List<Path> asPrepared = Toolkit.call(() -> pictures.takeAll(folder.resolve("prepared.png"), Progress.NONE));
        assertEquals(framesAsPrepared.size(), asPrepared.size());
        assertEquals("prepared-01.png", asPrepared.getFirst().getFileName().toString());
        for (int index = 0; index < asPrepared.size(); index++) {
            int number = framesAsMade.indexOf(framesAsPrepared.get(index)) + 1;
            Path made = folder.resolve("made.png");
            Toolkit.call(() -> unprepared.takeOne(number, made));
            assertArrayEquals(body(made), body(asPrepared.get(index)), asPrepared.get(index).toString());
        }
    }

    @Test
    void drawsOneSlideAtAScaleUnderTheNameGiven() throws IOException {
        Path file = folder.resolve("one.png");
        List<Path> taken = Toolkit.call(() ->
                new SlidePictures(Dossiers.BUNDLED.file(), content, Preparation.NONE, look(3), SAID).takeOne(2, file));
        assertEquals(List.of(file), taken);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(List.of(3 * WIDTH, 3 * HEIGHT), List.of(picture.getWidth(), picture.getHeight()));
        assertEquals(Optional.of(SAID), PictureText.read(Files.readAllBytes(file)));
    }

    @Test
    void noSlideIsDrawnOverTheDossier() throws IOException {
        Path dossier = Files.copy(Dossiers.BUNDLED.file(), folder.resolve("slide-01.png"));
        SlidePictures pictures = Toolkit.call(() ->
                new SlidePictures(dossier, content, Preparation.NONE, look(1), SAID));
        refuse(() -> pictures.takeOne(1, dossier));
        refuse(() -> pictures.takeAll(folder.resolve("slide.png"), Progress.NONE));
        refuse(() -> new Pictures(look(1)).take(DossierInput.at(dossier), View.ABOUT, Optional.empty(), dossier));
        assertEquals(-1, Files.mismatch(Dossiers.BUNDLED.file(), dossier));
        assertEquals(List.of("slide-01.png"), List.of(folder.toFile().list()));
    }

    private static void refuse(Callable<?> taking) {
        AssertionError failed = assertThrows(AssertionError.class, () -> Toolkit.call(taking));
        assertEquals(ProblemCode.OUTPUT_IS_INPUT, assertInstanceOf(Problem.class, failed.getCause()).code());
    }

    @Test
    void saysHowManySlidesThereAre() {
        SlidePictures pictures = pictures(Preparation.NONE);
        int last = frames(content.deck().slides()).size();
        AssertionError failed = assertThrows(AssertionError.class, () -> Toolkit.call(() ->
                pictures.takeOne(last + 1, folder.resolve("none.png"))));
        Problem problem = assertInstanceOf(Problem.class, failed.getCause());
        assertEquals(ProblemCode.NO_SUCH_SLIDE, problem.code());
        assertEquals(List.of(last + 1, last), problem.arguments());
    }

    private SlidePictures pictures(Preparation preparation) {
        return Toolkit.call(() -> new SlidePictures(Dossiers.BUNDLED.file(), content, preparation, look(1), SAID));
    }

    private List<SlidePage> frames(List<Slide> slides) {
        return Toolkit.call(() -> new Fitting(content, new Typesetter(Messages.in(Language.ARABIC)),
                new Scenes(look(1).appearance()), WIDTH, HEIGHT).frames(slides));
    }

    private static int[] body(Path picture) throws IOException {
        return Pixels.of(ImageIO.read(picture.toFile()).getSubimage(0, 0, WIDTH, BODY));
    }

    private static PictureSettings look(int scale) {
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(Language.ARABIC);
        appearance.themeProperty().set(Theme.LIGHT);
        return new PictureSettings(appearance, WIDTH, HEIGHT, scale);
    }
}
