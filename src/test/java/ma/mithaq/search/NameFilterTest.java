package ma.mithaq.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ma.mithaq.Written;
import ma.mithaq.folding.Passage;
import ma.mithaq.model.Language;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.Text;
import org.junit.jupiter.api.Test;

@Written
class NameFilterTest {

    private static final List<String> WORDS =
            List.of("عبد", "اللطيف", "والمدينة", "الوزارة", "بالرباط", "أحمد", "Élodie",
            "Saint", "Brieuc", "وزير", "١٢", "مُحَمَّد");

    @Test
    void findsNamesSpelledInAnyUsualWay() {
        FoldedNames names = FoldedNames.of(List.of(new Text(Language.ARABIC,
                Map.of(Language.ARABIC, "عبد اللطيف الأنصاري", Language.FRENCH, "Élodie Saint-Brieuc"))),
                List.of("Ansari"));
        for (String typed
                : List.of("", " ", "عبداللطيف", "عبد", "الانصاري", "انصاري", "elodie", "saintbri", "ANS elod")) {
            assertTrue(NameFilter.of(typed).matches(names), typed);
        }
        for (String typed : List.of("بداللطيف", "lodie", "ansari x", "saintb x", "\n", "عبدل")) {
            assertEquals(typed.isBlank(), NameFilter.of(typed).matches(names), typed);
        }
        assertFalse(NameFilter.of("a").matches(Text.of(Language.FRENCH, "Brieuc")));
    }

    /** A filter on names folded beforehand must find what the search finds. */
    @Test
    void findsExactlyWhatTheSearchFindsInTheSameNames() {
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 4_000; round++) {
            List<String> written = new ArrayList<>();
            for (int name = 0; name <= random.nextInt(3); name++) {
                written.add(words(random, 1 + random.nextInt(4), random.nextBoolean() ? " " : "-"));
            }
            String whole = words(random, 1 + random.nextInt(3), random.nextBoolean() ? " " : "");
            String typed = whole.substring(0, 1 + random.nextInt(whole.length()));
            List<Passage> passages = written.stream()
                    .map(name -> new Passage(SearchField.OTHER_NAME, Optional.empty(), name)).toList();
            boolean searched = new CandidateMatch(Query.of(typed), passages).tier().isPresent();
            assertEquals(searched, NameFilter.of(typed).matches(FoldedNames.of(List.of(), written)),
                    () -> typed + " in " + written);
            found += searched ? 1 : 0;
        }
        assertTrue(found > 400 && found < 3_600, "both answers occur often, found " + found);
    }

    private static String words(Random random, int count, String between) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(between, words);
    }
}
