package ma.mithaq.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The user's recent successful searches, in any dossier. */
public final class RecentSearches {

    /** How many are remembered. */
    public static final int MOST = 6;

    /** In {@code char}s. What is longer was pasted rather than typed, and nobody searches for it again. */
    private static final int LONGEST = 200;

    private final ReadOnlyObjectWrapper<List<String>> words = new ReadOnlyObjectWrapper<>(List.of());

    /** The words of each search, the newest first, at most {@value #MOST}. */
    public ReadOnlyObjectProperty<List<String>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Puts words before all others. */
    public void remember(String typed) {
        String search = typed.strip();
        if (search.isEmpty() || search.length() > LONGEST) {
            return;
        }
        List<String> now = new ArrayList<>(words.get());
        now.remove(search);
        now.addFirst(search);
        words.set(List.copyOf(now.subList(0, Math.min(MOST, now.size()))));
    }

    public void forget() {
        words.set(List.of());
    }
}
