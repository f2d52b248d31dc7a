package ma.mithaq.ui.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraphKeyTest {

    @ParameterizedTest
    @CsvSource({"PLUS,'',ZOOM_IN", "EQUALS,'',ZOOM_IN", "ADD,S,ZOOM_IN", "MINUS,'',ZOOM_OUT", "SUBTRACT,'',ZOOM_OUT",
            "DIGIT0,S,FIT", "NUMPAD0,'',FIT", "SPACE,S,CHAIN", "SPACE,'',", "PLUS,C,", "DIGIT0,A,", "A,'',"})
    void aKeyDoesWhatTheTableSays(KeyCode code, String held, GraphKey expected) {
        Toolkit.run(() -> assertEquals(Optional.ofNullable(expected), GraphKey.of(Keys.pressed(code, held))));
    }

    @Test
    void everyKeyThatIsShownDoesWhatItIsShownFor() {
        Set<GraphKey> found = EnumSet.noneOf(GraphKey.class);
        Toolkit.run(() -> Stream.of(GraphKey.values()).forEach(key -> Keys.HELD.stream()
                .flatMap(held -> GraphKey.of(Keys.pressed(key.shortcut().codes().getFirst(), held)).stream())
                .filter(done -> done == key).forEach(found::add)));
        assertEquals(EnumSet.allOf(GraphKey.class), found);
    }

    @ParameterizedTest
    @EnumSource
    void eachSaysWhatItDoesInItsOwnWords(Language language) {
        List<String> words = Stream.of(GraphKey.values()).map(key -> Messages.in(language).get(key.key())).toList();
        assertEquals(words.size(), new HashSet<>(words).size(), words.toString());
        assertEquals(List.of(), words.stream().filter(String::isBlank).toList());
    }
}
