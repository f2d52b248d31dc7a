package ma.mithaq.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of a view of one entity. */
class ViewTest {

    @TempDir
    private Path folder;

    @Test
    void aViewIsTakenOfTheThingThatIsNamed() throws Exception {
        String last;
        try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
            last = store.listOfficials().getLast().person().id();
        }
        Path any = take(View.PERSON, Optional.empty());
        Path named = take(View.PERSON, Optional.of(last));
        assertTrue(Files.mismatch(any, named) >= 0, "the same person");
    }

    @ParameterizedTest
    @EnumSource(value = View.class, names = {"PERSON", "ORGANISATION", "EVENT", "PILLARS", "AGREEMENT", "MAP"})
    void ofWhatTheDossierDoesNotHoldNoPictureIsTaken(View view) {
        AssertionError failed = assertThrows(AssertionError.class, () -> take(view, Optional.of("nobody")));
        Problem problem = assertInstanceOf(Problem.class, failed.getCause());
        assertEquals(ProblemCode.NO_SUCH_THING, problem.code());
        assertEquals(List.of("nobody", view.code()), problem.arguments());
        assertTrue(Files.notExists(folder.resolve(view + "-nobody.png")));
    }

    private Path take(View view, Optional<String> entity) {
        Path file = folder.resolve(view + "-" + entity.orElse("any") + ".png");
        Toolkit.run(() ->
                new Pictures(new PictureSettings(Setting.of(Language.ARABIC, Theme.LIGHT).appearance(), 960, 640, 1))
                .take(DossierInput.at(Dossiers.BUNDLED.file()), view, entity, file));
        return file;
    }
}
