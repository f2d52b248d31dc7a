package ma.mithaq.ui.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What JavaFX reports for the keys of many layouts, recorded from real key events (.ci/check-keyboards presses them).
 */
class KeyTableTest {

    private static final IntPredicate NONE = digit -> false;

    private static KeyCode key(String typed) {
        return KeyTable.code(KeyCode.UNDEFINED, typed, NONE);
    }

    private static IntPredicate typing(Integer digit) {
        return each -> digit != null && each == digit;
    }

    @ParameterizedTest
    @CsvSource({"'ب ث ض ن خ ح و',F E Q K O P COMMA", "'а у й л щ з б',F E Q K O P COMMA",
            "'А У Й Л Щ З Б',F E Q K O P COMMA", "'ⴼ ⴻ ⵇ ⴽ ⵄ ⵃ',F E Q K O P",
            // Copy, paste, cut, select all, undo; present.
            "'ؤ ر ء ش ئ',C V X A Z", "'с м ч ф я',C V X A Z", "'ⵛ ⵖ ⵅ ⴰ ⵣ',C V X A Z", "'ى ﻻ ص م س ز',N B W L S PERIOD",
            // The comma and the full stop of an Arabic keyboard are typed with Shift.
            "'. f',PERIOD F"})
    void aLetterTellsItsKey(String typed, String keys) {
        String[] names = keys.split(" ");
        String[] letters = typed.split(" ");
        assertEquals(names.length, letters.length);
        for (int i = 0; i < names.length; i++) {
            assertEquals(KeyCode.valueOf(names[i]), key(letters[i]), letters[i]);
        }
        assertEquals(KeyCode.COMMA, key(","));
    }

    @ParameterizedTest
    @CsvSource({
        // US, Arabic, German, Russian: with Shift they type something else. The digit is known by its position.
        "DIGIT1,1,1,DIGIT1", "DIGIT6,^,6,DIGIT6", "DIGIT0,=,0,DIGIT0", "NUMPAD3,3,3,NUMPAD3", "NUMPAD3,٣,,NUMPAD3",
        // French, Moroccan, Arabic of North Africa; the Belgian 6; a locked Shift.
        "AMPERSAND,&,1,DIGIT1", "AMPERSAND,1,1,DIGIT1", "UNDEFINED,é,,DIGIT2", "UNDEFINED,2,,DIGIT2",
                "UNDEFINED,É,,DIGIT2",
        "QUOTEDBL,'\"',3,DIGIT3", "QUOTE,'''',4,DIGIT4", "LEFT_PARENTHESIS,(,5,DIGIT5", "UNDEFINED,à,,DIGIT0",
        "UNDEFINED,§,,DIGIT6", "UNDEFINED,0,,DIGIT0", "MINUS,6,6,DIGIT6", "MINUS,-,6,MINUS",
        // Bépo, where other characters are on the digit keys.
        "QUOTEDBL,'\"',1,DIGIT1", "UNDEFINED,«,,DIGIT2", "UNDEFINED,»,,DIGIT3", "LEFT_PARENTHESIS,(,4,DIGIT4",
        "RIGHT_PARENTHESIS,),5,DIGIT5", "AT,@,6,DIGIT6", "ASTERISK,*,0,DIGIT0", "ASTERISK,0,0,DIGIT0", "PLUS,+,7,PLUS",
        "PLUS,7,7,DIGIT7", "MINUS,-,8,MINUS",
        // The digits of Arabic, Persian and Urdu.
        "UNDEFINED,١,,DIGIT1", "UNDEFINED,٠,,DIGIT0", "UNDEFINED,۶,,DIGIT6", "UNDEFINED,^,,DIGIT6",
                "UNDEFINED,(,,DIGIT0",
        // Swiss: plus is typed by Shift and 1.
        "DIGIT1,+,1,PLUS", "SUBTRACT,-,,MINUS", "ADD,+,,PLUS",
        // Not digits: quotes of a US keyboard, a letter, keys that type nothing.
        "QUOTE,'''',,QUOTE", "EQUALS,=,,EQUALS", "F,f,,F", "END,'',1,END", "UNDEFINED,'',,UNDEFINED",
                "ENTER,'\r',,ENTER"})
    void aDigitIsKnownByWhatItTypesOrByItsPlace(KeyCode code, String typed, Integer digit, KeyCode known) {
        assertEquals(known, KeyTable.code(code, typed, typing(digit)));
    }

    @ParameterizedTest
    @CsvSource({"DIGIT7,7,7,7", "UNDEFINED,è,,7", "UNDEFINED,٧,,7", "UNDEFINED,۷,,7", "AMPERSAND,&,1,1",
            "UNDEFINED,à,,0",
            "UNDEFINED,ç,,9", "MINUS,-,6,6", "MINUS,-,8,8", "PLUS,+,7,7", "UNDERSCORE,_,8,8", "NUMPAD5,5,,5",
                    "DIGIT5,%,5,5"})
    void wherePlusAndMinusMeanNothingTheirKeysAreDigitsToo(KeyCode code, String typed, Integer digit, int expected) {
        assertEquals(OptionalInt.of(expected), KeyTable.digit(code, typed, typing(digit)));
    }

    @Test
    void othersAreNoDigits() {
        assertEquals(OptionalInt.empty(), KeyTable.digit(KeyCode.B, "b", NONE));
        assertEquals(OptionalInt.empty(), KeyTable.digit(KeyCode.MINUS, "-", NONE));
        assertEquals(OptionalInt.empty(), KeyTable.digit(KeyCode.SUBTRACT, "-", NONE));
        assertEquals(OptionalInt.empty(), KeyTable.digit(KeyCode.END, "", typing(1)));
        assertEquals(OptionalInt.empty(), KeyTable.digit(KeyCode.UNDEFINED, "", NONE));
    }
}
