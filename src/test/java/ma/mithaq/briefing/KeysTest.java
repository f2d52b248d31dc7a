package ma.mithaq.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource({
        // What a clicker sends, by its place, on a US and a French keyboard.
        "PAGE_DOWN,false,NEXT", "PAGE_UP,false,BACK", "PERIOD,false,BLACK", "COLON,false,BLACK", "F5,false,STOP",
        "F5,true,STOP", "ESCAPE,false,LEAVE", "COMMA,false,WHITE", "SEMICOLON,false,WHITE",
        // The full stop as a French keyboard types it.
        "SEMICOLON,true,BLACK",
        "B,false,BLACK", "W,false,WHITE", "F,false,FREEZE", "SPACE,false,NEXT", "N,false,NEXT", "P,false,BACK",
        "BACK_SPACE,false,ERASE", "ENTER,false,ENTER", "HOME,false,FIRST", "END,false,LAST", "L,false,POINTER",
        "S,false,SPOTLIGHT", "Z,false,MAGNIFIER", "X,false,SWAP_SCREENS", "C,false,NOTES", "O,false,PAGE"})
    void aKeyHasItsAction(String code, boolean shift, Action action) {
        assertEquals(Optional.of(action), Keys.find(code, shift, false, true));
    }

    @Test
    void slidesFollowEachOtherInTheDirectionOfReading() {
        assertEquals(Optional.of(Action.NEXT), Keys.find("LEFT", false, false, true));
        assertEquals(Optional.of(Action.BACK), Keys.find("RIGHT", false, false, true));
        assertEquals(Optional.of(Action.NEXT), Keys.find("RIGHT", false, false, false));
        assertEquals(Optional.of(Action.BACK), Keys.find("LEFT", false, false, false));
    }

    @Test
    void otherKeysDoNothing() {
        assertEquals(Optional.empty(), Keys.find("Q", false, false, true));
        assertEquals(Optional.empty(), Keys.find("B", false, true, true));
        assertEquals(Optional.of(Action.SEARCH), Keys.find("F", false, true, true));
    }

    @Test
    void whoTypesNotesTypesThem() {
        assertTrue(Keys.actsWhileTyping(Action.NEXT, "PAGE_DOWN"));
        assertTrue(Keys.actsWhileTyping(Action.STOP, "F5"));
        assertFalse(Keys.actsWhileTyping(Action.NEXT, "SPACE"));
        assertFalse(Keys.actsWhileTyping(Action.BLACK, "B"));
        assertFalse(Keys.actsWhileTyping(Action.ENTER, "ENTER"));
    }
}
