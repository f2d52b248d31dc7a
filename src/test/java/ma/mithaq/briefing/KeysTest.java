package ma.mithaq.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource({
        // What a clicker sends, by its place, on a US, a French and an Arabic keyboard.
        "PAGE_DOWN,'',false,NEXT", "PAGE_UP,'',false,BACK", "PERIOD,.,false,BLACK", "COLON,:,false,BLACK",
        "UNDEFINED,ز,false,BLACK", "F5,'',false,STOP", "F5,'',true,STOP", "ESCAPE,'',false,LEAVE",
        "COMMA,',',false,WHITE", "SEMICOLON,;,false,WHITE", "UNDEFINED,و,false,WHITE",
        // The full stop as a French keyboard types it.
        "SEMICOLON,.,true,BLACK",
        "B,b,false,BLACK", "UNDEFINED,لا,false,BLACK", "W,w,false,WHITE", "F,f,false,FREEZE", "UNDEFINED,ب,false,FREEZE",
        "SPACE,' ',false,NEXT", "N,n,false,NEXT", "P,p,false,BACK", "BACK_SPACE,'',false,ERASE", "ENTER,'',false,ENTER",
        "HOME,'',false,FIRST", "END,'',false,LAST", "L,l,false,POINTER", "S,s,false,SPOTLIGHT", "Z,z,false,MAGNIFIER",
        "X,x,false,SWAP_SCREENS"})
    void aKeyDoesTheSameUnderEveryLayout(String code, String letter, boolean shift, Action action) {
        assertEquals(Optional.of(action), Keys.find(code, letter, shift, false, true));
    }

    @Test
    void slidesFollowEachOtherInTheDirectionOfReading() {
        assertEquals(Optional.of(Action.NEXT), Keys.find("LEFT", "", false, false, true));
        assertEquals(Optional.of(Action.BACK), Keys.find("RIGHT", "", false, false, true));
        assertEquals(Optional.of(Action.NEXT), Keys.find("RIGHT", "", false, false, false));
        assertEquals(Optional.of(Action.BACK), Keys.find("LEFT", "", false, false, false));
    }

    @Test
    void otherKeysDoNothing() {
        assertEquals(Optional.empty(), Keys.find("Q", "q", false, false, true));
        assertEquals(Optional.empty(), Keys.find("B", "b", false, true, true));
        assertEquals(Optional.of(Action.SEARCH), Keys.find("F", "f", false, true, true));
    }

    @ParameterizedTest
    @CsvSource({"7,7", "٧,7", "۷,7", "è,7", "&,1", "à,0", "ç,9"})
    void digitsOfEveryKeyboardAreTyped(String letter, int digit) {
        assertEquals(OptionalInt.of(digit), Keys.digit(letter));
    }

    @Test
    void lettersAreNoDigits() {
        assertEquals(OptionalInt.empty(), Keys.digit("b"));
        assertEquals(OptionalInt.empty(), Keys.digit(""));
        assertEquals(OptionalInt.empty(), Keys.digit("12"));
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
