package ma.mithaq.export.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
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
        return show.addPicture(picture, picture[0] == (byte) 0x89 ? PictureType.PNG : PictureType.JPEG);
    }

    /** How many times as wide as high a picture is; square where that cannot be told. */
    static double shape(byte[] picture) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                try {
                    reader.setInput(stream);
                    return (double) reader.getWidth(0) / reader.getHeight(0);
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException e) {
            // A picture that the dossier's check let through and that cannot be read is shown as it is.
        }
        return 1;
    }
}
