package ma.mithaq.export.deck;

import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.FooterText;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.briefing.SlideSplitter;
import ma.mithaq.graph.Box;
import ma.mithaq.text.Separator;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderSize;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** The parts of a slide, one below the other: the body takes the room between the title and the foot. */
final class DeckFrame {

    /** In points. */
    private static final double SIDE = 40;
    private static final double OPENING_SIDE = 80;
    private static final double TOP = 16;
    private static final double RULE = 84;
    private static final double BELOW_RULE = 12;
    private static final double FOOT = 506;
    private static final double FOOT_SIZE = 14;
    private static final double ABOVE_FOOT = 8;

    /** Tried in turn; a title that does not fit even at the last gets the room it needs. */
    private static final double[] TITLE_SIZES = {30, 27, 24};

    private final DeckContent content;
    private final SlidePage frame;
    private final DeckBody face;
    private final boolean opening;

    DeckFrame(DeckContent content, SlidePage frame) {
        this.content = content;
        this.frame = frame;
        this.opening = frame.slide() instanceof Slide.Opening;
        DeckBody whole = content.face(frame.slide());
        this.face = frame.parts() == 1 ? whole : new DeckBody(
                whole.title().before(new DeckParagraph.TextRun("\u00a0 " + frame.part() + "/" + frame.parts(),
                        TextStyle.TITLE_PART)),
                whole.body());
    }

    /** Whether a slide fits in the smallest type. Of several parts, only a single item is set tighter. */
    static boolean holds(DeckContent content, SlidePage frame) {
        DeckFrame sheet = new DeckFrame(content, frame);
        List<DeckTypeSize> sizes = frame.parts() == 1 || SlideSplitter.items(frame.slide()) == 1
                ? DeckTypeSize.LAST : DeckTypeSize.LAST.subList(0, 1);
        return sizes.stream().anyMatch(sheet::fits);
    }

    /** Draws on a slide that has only its layout's placeholders. */
    void draw(XSLFSlide slide) {
        Canvas canvas = new Canvas(slide, content.messages().language());
        canvas.removeEmptyBody();
        DeckTypeSize size = DeckTypeSize.of(frame.parts()).stream().filter(this::fits).findFirst()
                .orElse(DeckTypeSize.of(frame.parts()).getLast());
        Box room = room();
        if (!opening) {
            canvas.title(face.title(), new Box(SIDE, TOP, room.width(), rule() - 4 - TOP), titleSize());
            canvas.rule(SIDE, rule(), room.width());
        }
        double height = face.body().fills() ? room.height()
                : Math.min(room.height(), face.body().height(room.width(), size));
        face.body().draw(canvas, new Box(room.x(), room.y(), room.width(), height), size);
        Optional<DeckParagraph> grounds = grounds();
        grounds.ifPresent(line -> {
            double lines = line.height(Canvas.WIDTH - 2 * SIDE, FOOT_SIZE);
            canvas.caption(line, new Box(SIDE, FOOT - lines, Canvas.WIDTH - 2 * SIDE, lines), FOOT_SIZE);
        });
        addFoot(slide);
        addNumber(slide);
    }

    private boolean fits(DeckTypeSize size) {
        Box room = room();
        return face.body().height(room.width(), size) <= room.height();
    }

    private Box room() {
        double side = opening ? OPENING_SIDE : SIDE;
        double top = opening ? SIDE : rule() + BELOW_RULE;
        double width = Canvas.WIDTH - 2 * SIDE;
        double bottom = FOOT - (opening ? SIDE : ABOVE_FOOT)
                - grounds().map(line -> line.height(width, FOOT_SIZE)).orElse(0.0);
        return new Box(side, top, Canvas.WIDTH - 2 * side, bottom - top);
    }

    /** The position of the line under the title: lower where the title takes more lines than usual. */
    private double rule() {
        return Math.max(RULE, TOP + face.title().height(Canvas.WIDTH - 2 * SIDE, titleSize()) + 4);
    }

    private double titleSize() {
        for (double size : TITLE_SIZES) {
            if (face.title().height(Canvas.WIDTH - 2 * SIDE, size) <= RULE - 4 - TOP) {
                return size;
            }
        }
        return TITLE_SIZES[TITLE_SIZES.length - 1];
    }

    private Optional<DeckParagraph> grounds() {
        List<String> grounds = FooterText.grounds(frame.slide(), content.citations(), content.messages());
        return grounds.isEmpty() ? Optional.empty() : Optional.of(DeckParagraph.of(
                content.messages().list(Separator.SEMICOLON, grounds), TextStyle.MUTED, content.messages()));
    }

    private void addFoot(XSLFSlide slide) {
        XSLFTextShape foot = placeholder(slide, STPlaceholderType.FTR, 11);
        ParagraphWriter.write(foot, List.of(DeckParagraph.of(FooterText.foot(content.agreement(),
                content.handling(), content.messages()), TextStyle.MUTED, content.messages())), FOOT_SIZE);
    }

    private void addNumber(XSLFSlide slide) {
        XSLFTextShape number = placeholder(slide, STPlaceholderType.SLD_NUM, 12);
        ParagraphWriter.writeNumber(number, slide.getSlideNumber(), content.messages(), FOOT_SIZE);
    }

    /** A placeholder of the layout that the library does not put on a slide by itself. */
    private static XSLFTextShape placeholder(XSLFSlide slide, STPlaceholderType.Enum type, int index) {
        XSLFAutoShape shape = slide.createAutoShape();
        CTShape xml = (CTShape) shape.getXmlObject();
        // The layout gives its position and style.
        xml.getSpPr().unsetPrstGeom();
        if (xml.getSpPr().isSetXfrm()) {
            xml.getSpPr().unsetXfrm();
        }
        CTPlaceholder place = xml.getNvSpPr().getNvPr().addNewPh();
        place.setType(type);
        place.setSz(STPlaceholderSize.QUARTER);
        place.setIdx(index);
        return shape;
    }
}
