package ma.mithaq.ui.presenter.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.ReadingOrder;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every slide of a usual dossier, a hard one and an almost empty one, on three shapes of screen: nothing is cut,
 * nothing overlaps or lies outside the slide, everything is large enough, and nothing is left out.
 */
class SlideLayoutTest {

    /**
     * What is not body text may be smaller: the foot, and the names of the map, down to these fractions of the height.
     */
    private static final double LEAST_BODY = 1 / 28.0;
    private static final double LEAST_FOOT = 1 / 38.0;
    private static final double LEAST_MAP = 1 / 47.0;

    /** The people of the hard dossier repeat after twenty: what follows looks like what came before. */
    private static final int MOST_PARTS = 24;

    /** JavaFX rounds a size that it works out to a tenth of a pixel. */
    private static final double ROUNDING = 0.06;

    /** Every language on every screen, in one theme or the other; the hard dossier mostly on the narrowest. */
    static Stream<Arguments> screens() {
        List<Arguments> screens = new ArrayList<>();
        int[][] sizes = {{1920, 1080}, {1920, 1200}, {1024, 768}};
        for (Dossiers dossier : List.of(Dossiers.BUNDLED, Dossiers.HARD, Dossiers.TWO_SCRIPTS, Dossiers.SPARSE,
                Dossiers.SAMPLE)) {
            for (Language language : Language.values()) {
                for (int size = 0; size < sizes.length; size++) {
                    Theme theme = (language.ordinal() + size) % 2 == 0 ? Theme.LIGHT : Theme.DARK;
                    if (dossier == Dossiers.HARD && size != 2 && size != language.ordinal()) {
                        continue;
                    }
                    screens.add(Arguments.of(dossier, language, theme, sizes[size][0], sizes[size][1]));
                }
            }
        }
        return screens.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}×{4}")
    @MethodSource("screens")
    void everySlideIsWholeLargeEnoughAndComplete(Dossiers dossier, Language language, Theme theme, int width,
            int height) {
        List<String> faults = new ArrayList<>();
        Toolkit.run(() -> {
            SlideContent content = content(dossier);
            Scenes scenes = scenes(language, theme);
            Typesetter type = new Typesetter(Messages.in(language));
            List<SlidePage> frames = new Fitting(content, type, scenes, width, height).frames(content.deck().slides());
            lookForItems(content.deck().slides(), frames, language);
            for (int number = 1; number <= frames.size(); number++) {
                SlidePage frame = frames.get(number - 1);
                if (frame.part() > MOST_PARTS) {
                    continue;
                }
                SlideView view = new SlideView(frame, number, frames.size(), content, type);
                Scene scene = scenes.make(view, width, height);
                OpenShell.layOut(scene);
                String slide = number + " " + frame.slide().key() + " " + frame.part() + "/" + frame.parts() + ": ";
                LayoutCheck.faults(scene).forEach(fault -> faults.add(slide + fault));
                lookAtSizes(view, slide, height, LEAST_BODY, faults);
                scene.setRoot(new Group());
            }
        });
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults\n" + String.join("\n", faults));
    }

    private static void lookAtSizes(Node node, String slide, int height, double least, List<String> faults) {
        double inside = node.getStyleClass().contains("slide-foot") ? LEAST_FOOT
                : node.getStyleClass().contains("slide-map") ? LEAST_MAP : least;
        if (node instanceof Text words && node.isVisible() && !words.getText().isBlank()
                && words.getFont().getSize() < height * inside - ROUNDING) {
            faults.add(slide + "too small: \"" + words.getText() + "\" in " + words.getFont().getSize() + " px");
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> lookAtSizes(child, slide, height, inside, faults));
        }
    }

    /** Every item of every list is on one picture, and the parts are numbered in order. */
    private static void lookForItems(List<Slide> slides, List<SlidePage> frames, Language language) {
        for (Slide slide : slides) {
            List<SlidePage> parts = frames.stream().filter(frame -> frame.slide().key().equals(slide.key())).toList();
            assertEquals(SlideItems.of(List.of(slide), language),
                    SlideItems.of(parts.stream().map(SlidePage::slide).toList(), language));
            for (int part = 1; part <= parts.size(); part++) {
                assertEquals(new SlidePage(parts.get(part - 1).slide(), part, parts.size()), parts.get(part - 1));
            }
        }
    }

    /** On slides too, each value of a dossier of two scripts reads as it does by itself. */
    @ParameterizedTest
    @EnumSource
    void eachValueReadsAsByItself(Language language) {
        ReadingOrder order = new ReadingOrder(language);
        Toolkit.run(() -> {
            SlideContent content = content(Dossiers.TWO_SCRIPTS);
            Scenes scenes = scenes(language, Theme.LIGHT);
            Typesetter type = new Typesetter(Messages.in(language));
            List<SlidePage> frames = new Fitting(content, type, scenes, 1280, 720).frames(content.deck().slides());
            for (SlidePage frame : frames) {
                SlideView view = new SlideView(frame, 1, frames.size(), content, type);
                OpenShell.layOut(scenes.make(view, 1280, 720));
                order.read(view);
                view.getScene().setRoot(new Group());
            }
        });
        assertEquals(Set.of(), order.torn());
        assertTrue(order.found().containsAll(List.of("La Rive", "دراسة عن الضفتين", "Émile D. Exemple")),
                () -> "only " + order.found());
    }

    /** The result is always the same, and a list of three hundred continues over many slides. */
    @Test
    void theSameSlidesGiveTheSamePictures() {
        Toolkit.run(() -> {
            SlideContent content = content(Dossiers.HARD);
            Typesetter type = new Typesetter(Messages.in(Language.ARABIC));
            Scenes scenes = scenes(Language.ARABIC, Theme.LIGHT);
            List<SlidePage> frames = new Fitting(content, type, scenes, 1920, 1080).frames(content.deck().slides());
            assertEquals(frames, new Fitting(content, type, scenes, 1920, 1080).frames(content.deck().slides()));
            assertTrue(frames.size() > 60, () -> frames.size() + " pictures");
        });
    }

    private static SlideContent content(Dossiers dossier) throws Problem {
        try (DossierStore store = DossierFile.open(dossier.file())) {
            return SlideContent.of(store);
        }
    }

    private static Scenes scenes(Language language, Theme theme) {
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(language);
        appearance.themeProperty().set(theme);
        return new Scenes(appearance);
    }
}
