package ma.mithaq.export.portrait;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Person;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;

/** The pictures of a dossier's people, each drawn once. */
public final class Portraits {

    private final DossierStore store;
    private final Map<String, Optional<PortraitPicture>> drawn = new HashMap<>();

    public Portraits(DossierStore store) {
        this.store = store;
    }

    /** Of all who signed or were present, by person. */
    public Map<String, PortraitPicture> ofOfficials() throws Problem {
        Map<String, PortraitPicture> pictures = new HashMap<>();
        for (Official official : store.listOfficials()) {
            of(official.person()).ifPresent(picture -> pictures.put(official.person().id(), picture));
        }
        return pictures;
    }

    /** Empty where the dossier has no portrait of the person, or one that cannot be decoded. */
    public Optional<PortraitPicture> of(Person person) throws Problem {
        if (!drawn.containsKey(person.id())) {
            drawn.put(person.id(), person.hasPortrait()
                    ? store.findPortrait(person.id()).flatMap(PortraitPicture::of) : Optional.empty());
        }
        return drawn.get(person.id());
    }
}
