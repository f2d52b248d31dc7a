package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import ma.mithaq.model.Language;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.keyboard.GraphKey;
import ma.mithaq.ui.keyboard.Shortcut;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of commands by itself: no two have a name or a key in common. */
class WindowCommandTest {

    /** Of the window and of the graphs in it, whatever is held. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noKeysMeanTwoThings(boolean rightToLeft) {
        Toolkit.run(() -> {
            List<Shortcut> all = Stream.concat(
                    Stream.of(WindowCommand.values()).flatMap(command -> command.shortcuts(rightToLeft).stream()),
                    Stream.of(GraphKey.values()).map(GraphKey::shortcut)).toList();
            for (KeyCode code : all.stream().flatMap(shortcut -> shortcut.codes().stream()).distinct().toList()) {
                for (String held : Keys.HELD) {
                    assertTrue(all.stream().filter(each -> each.matches(Keys.pressed(code, held))).count() <= 1,
                            held + " " + code);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachHasANameOfItsOwn(Language language) {
        Messages messages = Messages.in(language);
        List<String> names = Stream.of(WindowCommand.values()).map(command -> command.name(messages)).toList();
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
        assertEquals(List.of(), names.stream().filter(String::isBlank).toList());
        for (WindowCommand command : WindowCommand.values()) {
            String keys = command.shortcuts(language == Language.ARABIC).stream().findFirst()
                    .map(shortcut -> " (" + shortcut.name() + ")").orElse("");
            assertEquals(command.name(messages) + keys, Isolates.without(command.nameWithKeys(messages)));
        }
    }

    @Test
    void whatGoesToASectionOrSpeaksALanguageSaysWhich() {
        for (WindowCommand command : WindowCommand.values()) {
            String name = command.name();
            assertEquals(Stream.of(Section.values()).filter(each -> each.name().equals(name)).findFirst(),
                    command.section());
            assertEquals(Stream.of(Language.values()).filter(each -> each.name().equals(name)).findFirst(),
                    command.language());
        }
    }
}
