package ma.mithaq.ui.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import ma.mithaq.ui.keyboard.Shortcut.Shift;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is held with a key decides what it does, and what people are told is that. */
class ShortcutTest {

    static Stream<Arguments> shortcuts() {
        return Stream.of(Arguments.of(Shortcut.control(KeyCode.O), List.of("C")),
                Arguments.of(Shortcut.controlSign(KeyCode.O), List.of("C", "SC")),
                Arguments.of(Shortcut.alt(KeyCode.O), List.of("A")),
                Arguments.of(Shortcut.plain(Shift.UP, KeyCode.O), List.of("")),
                Arguments.of(Shortcut.plain(Shift.DOWN, KeyCode.O), List.of("S")),
                Arguments.of(Shortcut.plain(Shift.EITHER, KeyCode.O), List.of("", "S")));
    }

    /** With the system's key held too, Ctrl is still Ctrl; on a Mac that key is Command. */
    @ParameterizedTest
    @MethodSource("shortcuts")
    @DisabledOnOs(OS.MAC)
    void isWhatIsHeldWithTheKey(Shortcut shortcut, List<String> held) {
        assertEquals(held, Toolkit.call(() -> Keys.HELD.stream().filter(each -> !each.contains("M"))
                .filter(each -> shortcut.matches(Keys.pressed(KeyCode.O, each))).toList()));
    }

    @ParameterizedTest
    @MethodSource("shortcuts")
    @DisabledOnOs(OS.MAC)
    void aMenuSaysTheSame(Shortcut shortcut, List<String> held) {
        assertEquals(held, Toolkit.call(() -> Keys.HELD.stream()
                .filter(each -> shortcut.combination().match(Keys.pressed(KeyCode.O, each))).toList()));
    }

    @ParameterizedTest
    @MethodSource("shortcuts")
    void isNoOtherKey(Shortcut shortcut, List<String> held) {
        Toolkit.run(() -> held.forEach(each -> assertFalse(shortcut.matches(Keys.pressed(KeyCode.P, each)), each)));
    }

    @Test
    void isAnyOneOfItsKeysAndTheFirstIsShown() {
        Shortcut larger = Shortcut.controlSign(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
        Toolkit.run(() -> assertEquals(List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD), Stream.of(KeyCode.values())
                .filter(code -> larger.matches(Keys.pressed(code, "C"))).sorted((one, other) ->
                        larger.codes().indexOf(one) - larger.codes().indexOf(other)).toList()));
        assertEquals("Ctrl++", larger.name(false));
    }

    @Test
    void isCalledAsTheKeysOfTheSystemAre() {
        assertNamed("Ctrl+O", "⌘O", Shortcut.control(KeyCode.O));
        assertNamed("Ctrl+,", "⌘,", Shortcut.controlSign(KeyCode.COMMA));
        assertNamed("Ctrl+−", "⌘−", Shortcut.controlSign(KeyCode.MINUS, KeyCode.SUBTRACT));
        assertNamed("Alt+←", "⌥←", Shortcut.alt(KeyCode.LEFT));
        assertNamed("Alt+→", "⌥→", Shortcut.alt(KeyCode.RIGHT));
        assertNamed("Shift+F5", "⇧F5", Shortcut.plain(Shift.DOWN, KeyCode.F5));
        assertNamed("F1", "F1", Shortcut.plain(Shift.UP, KeyCode.F1));
        assertNamed("F6", "F6", Shortcut.plain(Shift.EITHER, KeyCode.F6));
        assertNamed("Ctrl+Page Down", "⌘Page Down", Shortcut.control(KeyCode.PAGE_DOWN));
    }

    @Test
    @DisabledOnOs(OS.MAC)
    void isCalledAsOnThisSystem() {
        assertEquals("Ctrl+O", Shortcut.control(KeyCode.O).name());
    }

    private static void assertNamed(String name, String onAMac, Shortcut shortcut) {
        assertEquals(name, shortcut.name(false));
        assertEquals(onAMac, shortcut.name(true));
    }
}
