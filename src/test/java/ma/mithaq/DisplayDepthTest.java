package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

class DisplayDepthTest {

    @Test
    void aPaletteOfColoursIsTooFew() {
        Problem tooFew = assertThrows(Problem.class, () -> DisplayDepth.demandEnough(8));
        assertEquals(ProblemCode.TOO_FEW_COLOURS, tooFew.code());
        assertEquals(List.of(8), tooFew.arguments());
        assertThrows(Problem.class, () -> DisplayDepth.demandEnough(14));
    }

    @Test
    void fifteenBitsAreColoursOfTheirOwn() {
        assertDoesNotThrow(() -> DisplayDepth.demandEnough(15));
    }

    /** The display without a screen, on which these tests run, says that it has 32. */
    @Test
    void theScreenIsAsked() throws Exception {
        assertEquals(32, Toolkit.call(DisplayDepth::bits));
    }
}
