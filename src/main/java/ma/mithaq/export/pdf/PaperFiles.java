package ma.mithaq.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ma.mithaq.export.portrait.PortraitPicture;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** The resources of a page: the program's fonts, its ornament, and the portraits. Nothing else is ever opened. */
final class PaperFiles implements ResourceResolver {

    private static final String FONTS = "/ma/mithaq/fonts/IBMPlexSansArabic-";
    static final String ORNAMENT = "mithaq:ornament";

    private final Map<String, PortraitPicture> portraits;

    /** @param portraits by person */
    PaperFiles(Map<String, PortraitPicture> portraits) {
        this.portraits = Map.copyOf(portraits);
    }

    static String portrait(String person) {
        return "mithaq:portrait." + person;
    }

    static String font(String weight) {
        return "mithaq:font." + weight;
    }

    @Override
    public Resource getResource(URI address) throws IOException {
        String name = address.toString();
        InputStream file = null;
        if (name.startsWith(font(""))) {
            file = PaperFiles.class.getResourceAsStream(FONTS + name.substring(font("").length()) + ".ttf");
        } else if (name.equals(ORNAMENT)) {
            file = new ByteArrayInputStream(PaperLook.ornament().getBytes(StandardCharsets.UTF_8));
        } else if (name.startsWith(portrait(""))) {
            PortraitPicture picture = portraits.get(name.substring(portrait("").length()));
            file = picture == null ? null : new ByteArrayInputStream(picture.file());
        }
        if (file == null) {
            throw new FileNotFoundException("not for a page: " + name);
        }
        return new Resource(file);
    }

    @Override
    public OutputStream getOutputStream(URI address) throws IOException {
        throw new IOException("nothing is written beside the page: " + address);
    }
}
