package ma.mithaq.ui.presenter.slide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import ma.mithaq.briefing.CitationIndex;
import ma.mithaq.briefing.Deck;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Person;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.map.MapContent;

/**
 * Everything that a dossier's slides show, read at once and off the application thread: changing slides reads nothing.
 *
 * @param info      what the dossier says of itself
 * @param citations what each slide rests on
 * @param map       what the facts relate; the slide breaks its names and lays it out for its own size
 * @param portraits by the person's identifier, of those who have one
 */
public record SlideContent(DossierInfo info, Deck deck, Agreement agreement, CitationIndex citations, MapContent map,
                           Map<String, Image> portraits) {

    /** If more people have portraits, only the first so many are shown with theirs: decoded, each takes 400 KB. */
    private static final int MOST_PORTRAITS = 60;

    public SlideContent {
        portraits = Map.copyOf(portraits);
    }

    public static SlideContent of(DossierStore store) throws Problem {
        List<Person> people = store.listOfficials().stream().map(Official::person).filter(Person::hasPortrait)
                .distinct().limit(MOST_PORTRAITS).toList();
        Map<String, Image> portraits = new HashMap<>();
        for (Person person : people) {
            store.findPortrait(person.id()).ifPresent(file -> portraits.put(person.id(), Portrait.decode(file)));
        }
        return new SlideContent(store.info(), Deck.of(store), store.findAgreement(), CitationIndex.of(store),
                MapContent.of(store, Optional.empty(), store.info().language()), portraits);
    }
}
