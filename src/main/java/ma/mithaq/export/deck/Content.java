package ma.mithaq.export.deck;

import java.util.Map;
import ma.mithaq.briefing.Deck;
import ma.mithaq.briefing.Grounds;
import ma.mithaq.briefing.Slide;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.export.portrait.Portraits;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/**
 * All that the slides of a dossier show, read at once.
 *
 * @param network   the slide of the map, which says the same wherever it stands
 * @param portraits by person
 */
record Content(Deck deck, Agreement agreement, Grounds grounds, Face network,
               Map<String, PortraitPicture> portraits, Messages messages) {

    static Content of(DossierStore store, Messages messages) throws Problem {
        return new Content(Deck.of(store), store.findAgreement(), Grounds.of(store), NetworkBlock.of(store, messages),
                new Portraits(store).ofOfficials(), messages);
    }

    Face face(Slide slide) {
        People people = new People(portraits, messages);
        return switch (slide) {
            case Slide.Opening opening -> OpeningFace.of(opening, messages);
            case Slide.Signing signing -> SigningFace.of(signing, people, messages);
            case Slide.Present present -> PresentFace.of(present, people, messages);
            case Slide.OnePillar pillar -> PillarFace.of(pillar, messages);
            case Slide.AllPillars pillars -> PillarsFace.of(pillars, deck, messages);
            case Slide.Chronology chronology -> ChronologyBlock.of(chronology, messages);
            case Slide.Network network -> this.network;
            case Slide.Values values -> ValuesFace.of(values, messages);
            case Slide.Sources sources -> SourcesFace.of(sources, messages);
        };
    }
}
