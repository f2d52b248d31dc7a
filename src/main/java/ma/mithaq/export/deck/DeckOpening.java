package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.briefing.Slide;
import ma.mithaq.graph.Box;
import ma.mithaq.model.Agreement;
import ma.mithaq.text.Messages;

/** The first slide: what was agreed, when, where and between whom. Its title is among its words. */
record DeckOpening(TextBlock above, DeckParagraph title, TextBlock below, TextBlock parties) implements DeckBlock {

    /** In multiples of the type size. */
    private static final double BETWEEN = 0.6;

    /** In points. */
    private static final double RULE = 160;

    static DeckBody of(Slide.Opening opening, Messages messages) {
        Agreement agreement = opening.agreement();
        DeckParagraph title = DeckParagraph.of(agreement.title(), TextStyle.OPENING_TITLE, messages);
        List<DeckParagraph> details = new ArrayList<>();
        agreement.date().ifPresent(date -> details.add(DeckParagraph.of(messages.fullDate(date), TextStyle.BODY,
                messages)));
        agreement.place().ifPresent(place -> details.add(DeckParagraph.of(place, TextStyle.BODY, messages)));
        List<DeckParagraph> parties = opening.parties().stream()
                .map(party -> DeckParagraph.of(party.name(), TextStyle.MUTED, messages)).toList();
        return new DeckBody(title, new DeckOpening(
                TextBlock.plain(List.of(DeckParagraph.of(messages.name(agreement.kind()), TextStyle.LABEL, messages))),
                        title,
                TextBlock.plain(details), TextBlock.plain(parties)));
    }

    @Override
    public double height(double width, DeckTypeSize size) {
        double between = BETWEEN * size.points();
        return above.height(width, size) + title.height(width, size.points()) + below.height(width, size)
                + 2 * between + (parties.lines().isEmpty() ? 0 : parties.height(width, size) + 2 * between);
    }

    @Override
    public void draw(Canvas on, Box place, DeckTypeSize size) {
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
