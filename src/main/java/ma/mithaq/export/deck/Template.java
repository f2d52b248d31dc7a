package ma.mithaq.export.deck;

import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import ma.mithaq.briefing.Star;
import ma.mithaq.export.packaging.ReproduciblePackage;
import ma.mithaq.text.Messages;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * A deck without slides: its theme, the masters of slides and notes, and the two layouts, for the opening and for all
 * others, in the direction of a language. The library's own empty deck has another aspect ratio and eleven layouts, and
 * its notes carry a date of 2013.
 */
record Template(XMLSlideShow show, XSLFSlideLayout opening, XSLFSlideLayout usual) {

    /** The parts of the deck, each with the resource beside this class that contains it. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("[Content_Types].xml", "content-types.xml");
        PARTS.put("_rels/.rels", "package-rels.xml");
        PARTS.put("ppt/presentation.xml", "presentation.xml");
        PARTS.put("ppt/_rels/presentation.xml.rels", "presentation-rels.xml");
        PARTS.put("ppt/theme/theme1.xml", "theme.xml");
        PARTS.put("ppt/theme/theme2.xml", "theme.xml");
        PARTS.put("ppt/notesMasters/notesMaster1.xml", "notes-master.xml");
        PARTS.put("ppt/notesMasters/_rels/notesMaster1.xml.rels", "notes-rels.xml");
        PARTS.put("ppt/slideMasters/slideMaster1.xml", "master.xml");
        PARTS.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-rels.xml");
        PARTS.put("ppt/slideLayouts/slideLayout1.xml", "layout-opening.xml");
        PARTS.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout-rels.xml");
        PARTS.put("ppt/slideLayouts/slideLayout2.xml", "layout.xml");
        PARTS.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout-rels.xml");
    }

    private static final int EMU = 12_700;

    /** From a star's middle to its tip, in points: whole stars fill the slide, 16 by 9 of them. */
    private static final double TIP = 30;

    static Template of(Messages messages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(ReproduciblePackage.part(part.getKey()));
                zip.write(read(part.getValue(), messages).getBytes(StandardCharsets.UTF_8));
            }
        }
        XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()));
        XSLFSlideLayout[] layouts = show.getSlideMasters().getFirst().getSlideLayouts();
        addStars(layouts[0]);
        return new Template(show, layouts[0], layouts[1]);
    }

    /** A resource of this package with the parts that depend on the language filled in. */
    private static String read(String file, Messages messages) throws IOException {
        boolean rightToLeft = messages.language().rightToLeft();
        try (InputStream stream = Template.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{rtl}", rightToLeft ? "1" : "0")
                    .replace("{start}", rightToLeft ? "r" : "l")
                    .replace("{end}", rightToLeft ? "l" : "r")
                    .replace("{footX}", Integer.toString((rightToLeft ? 280 : 40) * EMU))
                    .replace("{numberX}", Integer.toString((rightToLeft ? 40 : 800) * EMU))
                    .replace("{lang}", messages.language().locale().toLanguageTag())
                    .replace("{title}", messages.get("export.deck.prompt.title"))
                    .replace("{text}", messages.get("export.deck.prompt.text"))
                    .replace("{opening}", messages.get("export.deck.layout.opening"))
                    .replace("{usual}", messages.get("export.deck.layout.usual"));
        }
    }

    /** The ornament, with all its stars in one shape. */
    private static void addStars(XSLFSlideLayout layout) {
        Path2D path = new Path2D.Double();
        for (double x = TIP; x < Canvas.WIDTH; x += 2 * TIP) {
            for (double y = TIP; y < Canvas.HEIGHT; y += 2 * TIP) {
                List<Star.Corner> corners = Star.corners(x, y, TIP);
                path.moveTo(corners.getFirst().x(), corners.getFirst().y());
                corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
                path.closePath();
            }
        }
        XSLFFreeformShape stars = layout.createFreeform();
        stars.setPath(path);
        CTShape xml = (CTShape) stars.getXmlObject();
        xml.getSpPr().addNewNoFill();
        Canvas.border(xml.getSpPr().addNewLn(), ThemeColour.ORNAMENT, 1);
        Decorative.mark(xml.getNvSpPr().getCNvPr());
    }
}
