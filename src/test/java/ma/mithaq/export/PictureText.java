package ma.mithaq.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ma.mithaq.export.picture.PngDescription;
import ma.mithaq.model.Language;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the description of a PNG as another program does, the JDK's own reader. */
public final class PictureText {

    private PictureText() {
    }

    /** The description; empty where there is none. */
    public static Optional<PngDescription> read(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            // The picture too: what is in the wrong place, or of a false sum, would spoil it.
            reader.read(0);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList texts = root.getElementsByTagName("iTXtEntry");
            for (int index = 0; index < texts.getLength(); index++) {
                Element text = (Element) texts.item(index);
                if (text.getAttribute("keyword").equals("Description")) {
                    return Optional.of(new PngDescription(text.getAttribute("text"),
                            Language.ofCode(text.getAttribute("languageTag")).orElseThrow()));
                }
            }
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
