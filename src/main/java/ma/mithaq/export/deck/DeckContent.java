package ma.mithaq.export.deck;

import java.util.Map;
import java.util.Optional;
import ma.mithaq.briefing.CitationIndex;
import ma.mithaq.briefing.Deck;
import ma.mithaq.briefing.Slide;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.export.portrait.Portraits;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Handling;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/**
 * Everything that the slides of a dossier show, read at once.
 *
 * @param handling  how the dossier is to be handled, where it says so
 * @param network   the slide of the map, which is the same wherever it comes
 * @param portraits by person
 */
record DeckContent(Deck deck, Agreement agreement, Optional<Handling> handling, CitationIndex citations,
               DeckBody network, Map<String, PortraitPicture> portraits, Messages messages) {

    static DeckContent of(DossierStore store, Messages messages) throws Problem {
        return new DeckContent(Deck.of(store), store.findAgreement(), store.info().handling(), CitationIndex.of(store),
                NetworkBlock.of(store, messages),
                new Portraits(store).ofOfficials(), messages);
    }

    DeckBody face(Slide slide) {
        People people = new People(portraits, messages);
        return switch (slide) {
            case Slide.Opening opening -> DeckOpening.of(opening, messages);
            case Slide.Signing signing -> DeckSigning.of(signing, people, messages);
            case Slide.Present present -> DeckPresent.of(present, people, messages);
            case Slide.OnePillar pillar -> DeckPillar.of(pillar, messages);
            case Slide.AllPillars pillars -> DeckPillars.of(pillars, deck, messages);
            case Slide.Terms terms -> DeckTerms.of(terms, messages);
            case Slide.Chronology chronology -> ChronologyBlock.of(chronology, messages);
            case Slide.Network network -> this.network;
            case Slide.Values values -> DeckValues.of(values, messages);
            case Slide.Sources sources -> DeckSources.of(sources, messages);
        };
    }
}
