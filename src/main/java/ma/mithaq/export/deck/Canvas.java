package ma.mithaq.export.deck;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.graph.Box;
import ma.mithaq.model.Language;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.PlaceableShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlipFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRelativeRect;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/**
 * A slide to draw on. Positions are given in the reading direction;
 * only this class knows which side of the slide that is.
 */
final class Canvas {

    /** The size of a slide in points: 16 to 9. */
    static final double WIDTH = 960;
    static final double HEIGHT = 540;

    /** In points. */
    private static final double HAIRLINE = 0.75;

    private static final int EMU = 12_700;

    /** The numbers of placeholders: that of the layout's body, and above those of any layout. */
    private static final int FIRST_BODY = 1;
    private static final int MORE_BODIES = 100;

    private static final Set<Placeholder> TITLES = Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);

    private final XSLFSlide slide;
    private final XSLFShapeContainer on;
    private final boolean rightToLeft;
    private int bodies;

    Canvas(XSLFSlide slide, Language language) {
        this(slide, slide, language.rightToLeft());
    }

    private Canvas(XSLFSlide slide, XSLFShapeContainer on, boolean rightToLeft) {
        this.slide = slide;
        this.on = on;
        this.rightToLeft = rightToLeft;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** Words of the slide, on a background if there is one. They are body text, which outlines show with the title. */
    void text(List<DeckParagraph> lines, Box place, double margin, double size, Optional<ThemeColour> ground) {
        XSLFAutoShape shape = on.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        CTShape body = (CTShape) shape.getXmlObject();
        CTPlaceholder placeholder = body.getNvSpPr().getNvPr().addNewPh();
        placeholder.setType(STPlaceholderType.BODY);
        bodies++;
        // The first is the layout's; the others have numbers that no layout has, and the look of the master.
        placeholder.setIdx(bodies == 1 ? FIRST_BODY : MORE_BODIES + bodies);
        place(shape, place);
        ground.ifPresent(tint -> {
            CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
            tint.fill(properties.addNewSolidFill());
            if (tint == ThemeColour.SURFACE) {
                border(properties.addNewLn(), ThemeColour.BORDER, HAIRLINE);
            }
        });
        write(shape, lines, size, margin);
    }

    /** Words that explain a drawing or the slide: outlines leave them out. */
    void caption(DeckParagraph line, Box place, double size) {
        XSLFTextShape shape = on.createTextBox();
        place(shape, place);
        write(shape, List.of(line), size, 0);
    }

    /** Removes the body that the layout gave the slide: what is first in the order of shapes would lie behind all. */
    void removeEmptyBody() {
        placeholders(Set.of(Placeholder.BODY)).forEach(slide::removeShape);
    }

    /** The slide's title, in its layout's placeholder, where outlines and screen readers find it. */
    void title(DeckParagraph line, Box place, double size) {
        for (XSLFTextShape placeholder : placeholders(TITLES)) {
            place(placeholder, place);
            ParagraphWriter.write(placeholder, List.of(line), size);
            placeholder.setTextAutofit(TextAutofit.NORMAL);
        }
    }

    /** The slide's own list of them still has what was removed. */
    private List<XSLFTextShape> placeholders(Set<Placeholder> types) {
        return slide.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
                .filter(shape -> shape.getTextType() != null && types.contains(shape.getTextType())).toList();
    }

    /** A line along the reading direction that only separates what is above from what is below. */
    void rule(double x, double y, double length) {
        line(x, y, x + length, y, ThemeColour.GOLD, 1.5);
    }

    /** The background of a card, with nothing on it. */
    void card(Box place) {
        shape(ShapeType.RECT, place, ThemeColour.SURFACE, Optional.of(ThemeColour.BORDER));
    }

    /** A decorative shape, which screen readers pass over. */
    void shape(ShapeType type, Box place, ThemeColour ground, Optional<ThemeColour> border) {
        XSLFAutoShape shape = on.createAutoShape();
        shape.setShapeType(type);
        place(shape, place);
        CTShape xml = (CTShape) shape.getXmlObject();
        ground.fill(xml.getSpPr().addNewSolidFill());
        border.ifPresent(tint -> border(xml.getSpPr().addNewLn(), tint, HAIRLINE));
        Decorative.mark(xml.getNvSpPr().getCNvPr());
    }

    /** An entity of the map: its name on a card in the colour of its kind, after a sign. Returns the card's number. */
    int entity(DeckParagraph name, Box place, double size, double reserved, ShapeType sign, Box signPlace,
            ThemeColour tint) {
        XSLFGroupShape group = on.createGroup();
        Rectangle2D anchor = anchor(place);
        group.setAnchor(anchor);
        group.setInteriorAnchor(anchor);
        Canvas inside = new Canvas(slide, group, rightToLeft);
        XSLFAutoShape card = group.createAutoShape();
        card.setShapeType(ShapeType.ROUND_RECT);
        place(card, place);
        CTShape xml = (CTShape) card.getXmlObject();
        round(xml.getSpPr().getPrstGeom(), place);
        ThemeColour.SURFACE.fill(xml.getSpPr().addNewSolidFill());
        border(xml.getSpPr().addNewLn(), tint, 1);
        write(card, List.of(name), size, 0);
        card.setLeftInset(rightToLeft ? 0 : reserved);
        card.setRightInset(rightToLeft ? reserved : 0);
        card.setVerticalAlignment(VerticalAlignment.MIDDLE);
        inside.shape(sign, signPlace, tint, Optional.empty());
        return card.getShapeId();
    }

    /** A straight line. */
    XSLFConnectorShape line(double x, double y, double toX, double toY, ThemeColour tint, double points) {
        XSLFConnectorShape line = on.createConnector();
        Box box = new Box(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y));
        place(line, box);
        line.setFlipHorizontal(toX < x != rightToLeft && x != toX);
        line.setFlipVertical(toY < y);
        CTConnector xml = (CTConnector) line.getXmlObject();
        if (xml.getSpPr().isSetLn()) {
            xml.getSpPr().unsetLn();
        }
        if (xml.isSetStyle()) {
            // Otherwise the theme's accent shines through.
            xml.unsetStyle();
        }
        xml.getSpPr().getPrstGeom().setPrst(STShapeType.STRAIGHT_CONNECTOR_1);
        border(xml.getSpPr().addNewLn(), tint, points);
        Decorative.mark(xml.getNvCxnSpPr().getCNvPr());
        return line;
    }

    /** Attaches the ends of a line to connection points of shapes, so that it follows when one is moved. */
    void join(XSLFConnectorShape line, int from, int fromPlace, int to, int toPlace) {
        CTNonVisualConnectorProperties joined = ((CTConnector) line.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
        CTConnection start = joined.addNewStCxn();
        start.setId(from);
        start.setIdx(fromPlace);
        CTConnection end = joined.addNewEndCxn();
        end.setId(to);
        end.setIdx(toPlace);
    }

    /**
     * A picture, cropped around its middle to the shape of its place; if it is used again, the deck has it only once.
     * Its corners are not round: LibreOffice saves such a picture as a shape, and loses what describes it.
     */
    void picture(PortraitPicture picture, String description, Box place) {
        XSLFPictureShape shape = slide.createPicture(slide.getSlideShow()
                .addPicture(picture.file(), picture.png() ? PictureType.PNG : PictureType.JPEG));
        place(shape, place);
        CTPicture xml = (CTPicture) shape.getXmlObject();
        xml.getNvPicPr().getCNvPr().setDescr(description);
        xml.getNvPicPr().getCNvPr().setName(description);
        crop(xml.getBlipFill(), picture.shape());
    }

    /** A table, which the caller fills. */
    XSLFTable table(int rows, int columns) {
        return slide.createTable(rows, columns);
    }

    Rectangle2D anchor(Box place) {
        double x = rightToLeft ? WIDTH - place.endX() : place.x();
        return new Rectangle2D.Double(x, place.y(), place.width(), place.height());
    }

    /** A line around a shape or along a path. */
    static void border(CTLineProperties line, ThemeColour tint, double points) {
        line.setW((int) Math.round(points * EMU));
        tint.fill(line.addNewSolidFill());
    }

    private void place(XSLFShape shape, Box place) {
        ((PlaceableShape<?, ?>) shape).setAnchor(anchor(place));
    }

    private static void write(XSLFTextShape shape, List<DeckParagraph> lines, double size, double margin) {
        ParagraphWriter.write(shape, lines, size);
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NORMAL);
        shape.setLeftInset(margin);
        shape.setRightInset(margin);
        shape.setTopInset(margin);
        shape.setBottomInset(margin);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static void round(CTPresetGeometry2D geometry, Box place) {
        CTGeomGuide radius = (geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst()).addNewGd();
        radius.setName("adj");
        radius.setFmla("val " + Math.round(4 / Math.min(place.width(), place.height()) * 100_000));
    }

    private static void crop(CTBlipFillProperties fill, double wide) {
        CTRelativeRect cut = fill.isSetSrcRect() ? fill.getSrcRect() : fill.addNewSrcRect();
        int side = (int) Math.round((1 - Math.min(wide, 1 / wide)) / 2 * 100_000);
        if (wide > 1) {
            cut.setL(side);
            cut.setR(side);
        } else {
            cut.setT(side);
            cut.setB(side);
        }
    }
}
