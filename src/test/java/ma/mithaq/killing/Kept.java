package ma.mithaq.killing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.mithaq.killing.KeptThing.Kind;
import ma.mithaq.store.UserState;

/** What a state must hold, according to the processes that changed it. */
final class Kept {

    private final Map<String, KeptThing> entities = new TreeMap<>();
    /** The dossiers, the last opened first. */
    private List<String> opened = new ArrayList<>();
    /** Changes that were begun and whose end was not reported: they may be kept or not. */
    private Optional<KeptThing> begun = Optional.empty();
    private boolean maybeOpened;

    /** Receives a line of a {@link RandomUser}. */
    void hear(String line) {
        String[] words = line.split(" ", 2);
        switch (words[0]) {
            case "begin" -> begun = Optional.of(KeptThing.parse(words[1]));
            case "done" -> {
                keep(begun.orElseThrow());
                begun = Optional.empty();
            }
            case "told" -> assertEquals("nothing", words[1]);
            default -> {
                // That it is closed, or what Java says that is stopped while it starts.
            }
        }
    }

    private void keep(KeptThing entity) {
        entities.put(entity.kind() + " " + entity.number(), entity);
        if (entity.kind() == Kind.DOSSIER) {
            opened = front(opened, entity.name());
        }
    }

    private static List<String> front(List<String> list, String path) {
        List<String> now = new ArrayList<>(list);
        now.remove(path);
        now.addFirst(path);
        return now.subList(0, Math.min(UserState.MOST_RECENT, now.size()));
    }

    /** A window may have opened a dossier before it ended. */
    void mayHaveOpened(boolean may) {
        maybeOpened = may;
    }

    int size() {
        return entities.size();
    }

    /** Checks that everything is there, and records what happened to a change whose end was not reported. */
    void check(Connection state, String when) throws SQLException {
        if (begun.isPresent()) {
            settle(state, begun.get());
            begun = Optional.empty();
        }
        for (KeptThing entity : entities.values()) {
            assertTrue(holds(state, entity), () -> when + ": gone is " + entity);
        }
        List<String> now = RandomStartsTest.list(state, "SELECT path FROM recent ORDER BY turn DESC");
        if (maybeOpened && !now.equals(opened)) {
            // The one that comes with the program, or the last that is there; none of those of the test is.
            assertTrue(now.getFirst().endsWith("mistral-ai-2025.mithaq"), when + ": " + now);
            opened = front(opened, now.getFirst());
        }
        maybeOpened = false;
        assertEquals(opened, now, when);
    }

    private void settle(Connection state, KeptThing entity) throws SQLException {
        if (entity.kind() == Kind.DOSSIER) {
            List<String> now = RandomStartsTest.list(state, "SELECT path FROM recent ORDER BY turn DESC");
            if (now.equals(front(opened, entity.name())) && titled(state, entity)) {
                keep(entity);
            }
        } else if (holds(state, entity)) {
            keep(entity);
        }
    }

    private static boolean titled(Connection state, KeptThing entity) throws SQLException {
        return RandomStartsTest.list(state, "SELECT title FROM recent WHERE path = '" + entity.name() + "'")
                .equals(List.of(entity.note()));
    }

    private boolean holds(Connection state, KeptThing entity) throws SQLException {
        String slide = " FROM prepared WHERE dossier = '" + entity.dossier() + "' AND slide = '" + entity.name() + "'";
        return switch (entity.kind()) {
            case NOTE -> RandomStartsTest.list(state, "SELECT note" + slide).equals(List.of(entity.note()));
            case MARK -> RandomStartsTest.list(state, "SELECT hidden" + slide).equals(entity.value() % 2 == 1
                    ? List.of("1") : RandomStartsTest.list(state, "SELECT 0" + slide));
            case CHOICE -> RandomStartsTest.list(state, "SELECT value FROM setting WHERE key = '" + entity.name() + "'")
                    .equals(List.of(Integer.toString(entity.value())));
            case KEY -> RandomStartsTest.list(state, "SELECT office FROM trusted_key WHERE key = x'"
                    + HexFormat.of().formatHex(entity.key()) + "'")
                    .equals(entity.value() % 3 == 0 ? List.of() : List.of(entity.note()));
            case DOSSIER -> !opened.contains(entity.name()) || titled(state, entity);
        };
    }
}
