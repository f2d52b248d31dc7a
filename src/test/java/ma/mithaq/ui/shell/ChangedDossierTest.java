package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import org.junit.jupiter.api.Test;

/** A dossier that was changed after it was signed opens only when the user asks for it. */
class ChangedDossierTest extends SignatureTests {

    @Test
    void aChangedOneOpensOnlyWhereThatIsPressed() {
        with(Dossiers.BUNDLED.file(), shell -> {
            ShellViewModel model = shell.model();
            model.open(changed);
            shell.layOut();
            assertEquals(Optional.of(ProblemCode.CHANGED_AFTER_SIGNING), model.noticeProperty().get()
                    .map(Problem::code));
            assertEquals(Dossiers.BUNDLED.file(), model.dossier().orElseThrow().session().file());
            Button open = button(shell, "Open it all the same");
            assertFalse(open.isDefaultButton() || open.isFocused());
            assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
            press(shell, "Open it all the same");
            assertEquals(changed, model.dossier().orElseThrow().session().file());
            assertEquals(Optional.empty(), model.noticeProperty().get());
            assertTrue(line(shell).startsWith("Changed after it had been digitally signed"), line(shell));
            trust(shell);
            assertTrue(line(shell).startsWith("Changed after it had been digitally signed"), line(shell));
            for (View view : List.of(View.AGREEMENT, View.PILLARS, View.BRIEF, View.ABOUT)) {
                shell.show(view);
                assertTrue(words(shell).stream().anyMatch(words -> words.startsWith("This dossier was changed after")));
                assertEquals(List.of(), buttons(shell).filter(button -> button.getText().equals("Trust this key"))
                        .toList());
            }
        });
    }

    /** As an export in another process reports it: everything arrives as text. */
    @Test
    void aChangedOneOpensAsWellWhereAnotherProcessTellsOfIt() {
        with(Dossiers.BUNDLED.file(), shell -> {
            shell.model().noticeProperty().set(Optional.of(
                    new Problem(ProblemCode.CHANGED_AFTER_SIGNING, changed.toString())));
            shell.layOut();
            press(shell, "Open it all the same");
            assertEquals(changed, shell.model().dossier().orElseThrow().session().file());
        });
    }

    @Test
    void aDismissedQuestionOpensNothing() {
        with(Dossiers.BUNDLED.file(), shell -> {
            shell.model().open(changed);
            shell.layOut();
            shell.scene().getRoot().lookupAll(".notice .icon-button").forEach(close -> ((Button) close).fire());
            assertEquals(Optional.empty(), shell.model().noticeProperty().get());
            assertEquals(Dossiers.BUNDLED.file(), shell.model().dossier().orElseThrow().session().file());
        });
    }
}
