package ma.mithaq.export.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;

/** The pictures of people as the dossier holds them, PNG or JPEG. */
public final class PortraitFiles {

    private PortraitFiles() {
    }

    /** The portraits that stand in the tables of a document, by person. */
    public static Map<String, byte[]> in(Document document, DossierStore store) throws Problem {
        Map<String, byte[]> portraits = new HashMap<>();
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    for (String person : table.rows().stream().map(Block.Row::portrait).flatMap(Optional::stream)
                            .toList()) {
                        store.findPortrait(person).ifPresent(picture -> portraits.put(person, picture));
                    }
                }
            }
        }
        return portraits;
    }

    /** Whether a picture is a PNG; it else is a JPEG. */
    public static boolean isPng(byte[] picture) {
        return picture[0] == (byte) 0x89;
    }

    /** How many times as wide as high a picture is; square where that cannot be told. */
    public static double shape(byte[] picture) {
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
