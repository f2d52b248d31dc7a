package ma.mithaq.export.pdf.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import ma.mithaq.export.portrait.PortraitPicture;

/** Portraits: each is written once, when it is first shown. */
final class PictureObjects {

    private final PdfFile file;
    private final Map<PortraitPicture, Integer> written = new IdentityHashMap<>();

    PictureObjects(PdfFile file) {
        this.file = file;
    }

    int number(PortraitPicture picture) throws IOException {
        Integer known = written.get(picture);
        if (known != null) {
            return known;
        }
        int number = file.number();
        written.put(picture, number);
        String entries = "/Type/XObject/Subtype/Image/Width " + picture.width() + "/Height " + picture.height()
                + "/BitsPerComponent 8/ColorSpace/DeviceRGB";
        if (picture.png()) {
            file.stream(number, entries, onPaper(ImageIO.read(new ByteArrayInputStream(picture.file()))));
        } else {
            file.plainStream(number, entries + "/Filter/DCTDecode", picture.file());
        }
        return number;
    }

    /** The colours of a picture that is in part transparent, over white. */
    private static byte[] onPaper(BufferedImage picture) {
        BufferedImage paper =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var on = paper.createGraphics();
        on.drawImage(picture, 0, 0, Color.WHITE, null);
        on.dispose();
        byte[] colours = new byte[3 * paper.getWidth() * paper.getHeight()];
        int at = 0;
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                int colour = paper.getRGB(x, y);
                colours[at++] = (byte) (colour >> 16);
                colours[at++] = (byte) (colour >> 8);
                colours[at++] = (byte) colour;
            }
        }
        return colours;
    }
}
