package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.briefing.Slide;
import ma.mithaq.graph.Box;
import ma.mithaq.model.Agreement;
import ma.mithaq.text.Messages;

/** The first slide: what was agreed, when, where and between whom. Its title stands among its words. */
record OpeningFace(TextBlock above, Line title, TextBlock below, TextBlock parties) implements Block {

    /** In sizes of the type. */
    private static final double BETWEEN = 0.6;

    /** In points. */
    private static final double RULE = 160;

    static Face of(Slide.Opening opening, Messages messages) {
        Agreement agreement = opening.agreement();
        Line title = Line.of(agreement.title(), Look.OPENING_TITLE, messages);
        List<Line> details = new ArrayList<>();
        details.add(Line.of(messages.fullDate(agreement.date()), Look.BODY, messages));
        details.add(Line.of(agreement.place(), Look.BODY, messages));
        List<Line> parties = opening.parties().stream()
                .map(party -> Line.of(party.organisation().name(), Look.MUTED, messages)).toList();
        return new Face(title, new OpeningFace(
                TextBlock.plain(List.of(Line.of(messages.name(agreement.kind()), Look.LABEL, messages))), title,
                TextBlock.plain(details), TextBlock.plain(parties)));
    }

    @Override
    public double height(double width, Size size) {
        double between = BETWEEN * size.points();
        return above.height(width, size) + title.height(width, size.points()) + below.height(width, size)
                + 2 * between + (parties.lines().isEmpty() ? 0 : parties.height(width, size) + 2 * between);
    }

    @Override
    public void draw(Canvas on, Box place, Size size) {
        double between = BETWEEN * size.points();
        double width = place.width();
        double y = place.y() + (place.height() - height(width, size)) / 2;
        // The title first, so that it is read first.
        double titleY = y + above.height(width, size) + between;
        double titleHeight = title.height(width, size.points());
        on.title(title, new Box(place.x(), titleY, width, titleHeight), size.points());
        above.draw(on, new Box(place.x(), y, width, above.height(width, size)), size);
        y = titleY + titleHeight + between;
        below.draw(on, new Box(place.x(), y, width, below.height(width, size)), size);
        if (!parties.lines().isEmpty()) {
            y += below.height(width, size) + between;
            on.rule(place.x(), y, RULE);
            parties.draw(on, new Box(place.x(), y + between, width, parties.height(width, size)), size);
        }
    }

    @Override
    public boolean fills() {
        return true;
    }
}
