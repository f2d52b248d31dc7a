package ma.mithaq.export.deck;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.export.document.PortraitFiles;
import ma.mithaq.model.Person;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;

/** The pictures of people, each in the deck once. */
final class Portraits {

    private final XMLSlideShow show;
    private final Map<String, byte[]> byPerson = new HashMap<>();

    Portraits(XMLSlideShow show, DossierStore store) throws Problem {
        this.show = show;
        for (Official official : store.listOfficials()) {
            Person person = official.person();
            if (person.hasPortrait() && !byPerson.containsKey(person.id())) {
                store.findPortrait(person.id()).ifPresent(picture -> byPerson.put(person.id(), picture));
            }
        }
    }

    Optional<byte[]> of(Person person) {
        return Optional.ofNullable(byPerson.get(person.id()));
    }

    /** Puts a picture into the deck; the same one again gives the same data. */
    XSLFPictureData add(byte[] picture) {
        return show.addPicture(picture, PortraitFiles.isPng(picture) ? PictureType.PNG : PictureType.JPEG);
    }
}
