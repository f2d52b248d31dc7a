package ma.mithaq.export.deck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.briefing.Neighbourhood;
import ma.mithaq.briefing.NetworkPlan;
import ma.mithaq.graph.Box;
import ma.mithaq.graph.Graph;
import ma.mithaq.graph.Plan;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;

/**
 * The whole map: movable cards, and the lines between them, which follow. Its names are as large as there is room for;
 * they may be smaller than the text of other slides.
 */
record NetworkBlock(Graph shown, Map<Ref, Text> texts, Map<Ref, String> names, Messages messages) implements DeckBlock {

    /** The smallest height in which a map makes sense, in multiples of the type size. */
    private static final double LEAST = 9;

    /** The largest size of names, and how much smaller than planned they are set, for substitute typefaces. */
    private static final double LARGEST = 20;
    private static final double SMALLER = 0.86;

    /** The connection points of a rectangle. */
    private static final int LEFT = 1;
    private static final int RIGHT = 3;

    /** In points: closer together than this, two entities count as one above the other. */
    private static final double NEAR = 6;

    static DeckBody of(DossierStore store, Messages messages) throws Problem {
        Graph shown = Neighbourhood.of(store, Optional.empty()).shown();
        Map<Ref, Text> texts = new HashMap<>(store.findNames(shown.entities()));
        Map<Ref, String> names = new HashMap<>();
        texts.forEach((entity, text) -> names.put(entity, messages.words(text)));
        // Its title, which names the parties, would take the room of everything else.
        names.replace(store.findAgreement().ref(), messages.name(store.findAgreement().kind()));
        return new DeckBody(DeckParagraph.of(messages.get("ui.slide.network.title"), TextStyle.TITLE, messages),
                new CardBlock(new NetworkBlock(shown, texts, names, messages)));
    }

    @Override
    public double height(double width, DeckTypeSize size) {
        return LEAST * size.points();
    }

    @Override
    public boolean fills() {
        return true;
    }

    @Override
    public void draw(Canvas on, Box place, DeckTypeSize size) {
        NetworkPlan plan = NetworkPlan.of(shown, names, place.width(), place.height(), LARGEST);
        Map<Relation, XSLFConnectorShape> lines = new HashMap<>();
        // The lines first, because they lie behind what they connect.
        shown.relations().forEach(relation -> line(relation, on, plan, place)
                .ifPresent(line -> lines.put(relation, line)));
        Map<Ref, Integer> cards = new HashMap<>();
        plan.places().forEach((entity, box) -> {
            Box there = moved(box, place);
            double em = plan.em();
            if (plan.whole().contains(entity)) {
                cards.put(entity, card(entity, there, on, em));
            } else {
                on.shape(sign(entity.kind()), there, ThemeColour.of(entity.kind()), Optional.empty());
            }
        });
        lines.forEach((relation, line) -> join(relation, line, cards, plan, on));
    }

    private int card(Ref entity, Box place, Canvas on, double em) {
        double sign = NetworkPlan.SIGN * 0.75 * em;
        Box signPlace = Box.about(place.x() + (NetworkPlan.PADDING + NetworkPlan.SIGN / 2) * em, place.middleY(), sign,
                sign);
        String words = Lookup.in(names, entity);
        Text text = Lookup.in(texts, entity);
        DeckParagraph name = words.equals(messages.words(text))
                ? DeckParagraph.of(text, TextStyle.BODY, messages)
                : DeckParagraph.of(words, TextStyle.BODY, messages);
        return on.entity(name, place, SMALLER * em, (2 * NetworkPlan.PADDING + NetworkPlan.SIGN) * em,
                sign(entity.kind()), signPlace, ThemeColour.of(entity.kind()));
    }

    /** The line of a relation. If it has bends it is a path, and not attached to anything. */
    private Optional<XSLFConnectorShape> line(Relation relation, Canvas on, NetworkPlan plan, Box place) {
        Box one = plan.places().get(relation.one());
        Box other = plan.places().get(relation.other());
        if (one == null || other == null) {
            return Optional.empty();
        }
        Box here = moved(forward(relation, plan) ? one : other, place);
        Box there = moved(forward(relation, plan) ? other : one, place);
        if (there.x() - here.endX() < NEAR) {
            // One above the other: a straight line, whose ends lie behind what it connects.
            on.line(here.middleX(), here.middleY(), there.middleX(), there.middleY(), ThemeColour.LINK, 1.25);
            return Optional.empty();
        }
        double x = here.endX();
        double y = here.middleY();
        List<Plan.Point> bends = plan.plan().bends().getOrDefault(relation, List.of());
        for (Plan.Point bend : bends) {
            double toX = place.x() + plan.camera().x(bend.x());
            double toY = place.y() + plan.camera().y(bend.y());
            on.line(x, y, toX, toY, ThemeColour.LINK, 1.25);
            x = toX;
            y = toY;
        }
        XSLFConnectorShape last = on.line(x, y, there.x(), there.middleY(), ThemeColour.LINK, 1.25);
        return bends.isEmpty() ? Optional.of(last) : Optional.empty();
    }

    /** Attaches a line to what it connects, where both are cards. */
    private static void join(Relation relation, XSLFConnectorShape line, Map<Ref, Integer> cards, NetworkPlan plan,
                             Canvas on) {
        boolean forward = forward(relation, plan);
        Integer here = cards.get(forward ? relation.one() : relation.other());
        Integer there = cards.get(forward ? relation.other() : relation.one());
        if (here != null && there != null) {
            on.join(line, here, on.rightToLeft() ? LEFT : RIGHT, there, on.rightToLeft() ? RIGHT : LEFT);
        }
    }

    /** Whether the first of the two comes before the other in the reading direction. */
    private static boolean forward(Relation relation, NetworkPlan plan) {
        return Lookup.in(plan.places(), relation.one()).middleX()
                <= Lookup.in(plan.places(), relation.other()).middleX();
    }

    private static Box moved(Box box, Box place) {
        return new Box(place.x() + box.x(), place.y() + box.y(), box.width(), box.height());
    }

    /** The shape of each kind of entity, so that kinds can be distinguished without colour. */
    private static ShapeType sign(Kind kind) {
        return switch (kind) {
            case AGREEMENT -> ShapeType.DIAMOND;
            case ORGANISATION -> ShapeType.RECT;
            case PILLAR -> ShapeType.TRIANGLE;
            case EVENT -> ShapeType.HEXAGON;
            default -> ShapeType.ELLIPSE;
        };
    }
}
