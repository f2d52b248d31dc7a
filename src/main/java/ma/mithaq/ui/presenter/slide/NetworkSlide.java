package ma.mithaq.ui.presenter.slide;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import ma.mithaq.briefing.NetworkPlan;
import ma.mithaq.graph.Box;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Ref;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.map.MapContent;
import ma.mithaq.ui.map.MapEdges;
import ma.mithaq.ui.map.MapSign;

/**
 * The whole map, as a still picture. Its names are as large as there is room for; they may be smaller than the text of
 * other slides, because the map shows how everything is connected, and what it names is shown large elsewhere.
 */
public final class NetworkSlide extends Drawing {

    /** The smallest height in which a map makes sense, in em. */
    private static final double LEAST = 9;

    private final MapContent content;
    private final Map<Ref, String> names = new HashMap<>();
    private final Pane entities = new Pane();
    private double drawnWidth;
    private double drawnHeight;

    public NetworkSlide(MapContent content, Agreement agreement, Typesetter type) {
        this.content = content;
        content.names().forEach((entity, name) -> names.put(entity, type.words(name)));
        // Its title, which names the parties, would take the room of everything else.
        names.replace(agreement.ref(), type.messages().name(agreement.kind()));
        entities.setManaged(false);
        getChildren().add(entities);
        getStyleClass().addAll("map", "slide-map");
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST * em();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0 || (getWidth() == drawnWidth && getHeight() == drawnHeight)) {
            return;
        }
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        draw(NetworkPlan.of(content.shown(), names, getWidth(), getHeight(), em()));
    }

    private void draw(NetworkPlan plan) {
        entities.resizeRelocate(0, 0, getWidth(), getHeight());
        entities.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.3fpx;", plan.em()));
        MapEdges edges = new MapEdges("map-edges");
        edges.show(content.shown().relations(), plan.places(), plan.plan(), plan.camera());
        entities.getChildren().setAll(edges);
        plan.places().forEach((entity, place) -> {
            if (plan.whole().contains(entity)) {
                card(entity, place, plan);
            } else {
                sign(entity.kind(), place.middleX(), place.middleY(), plan.em(), entities);
            }
        });
        entities.applyCss();
    }

    private void card(Ref entity, Box place, NetworkPlan plan) {
        double em = plan.em();
        Region ground = new Region();
        ground.getStyleClass().addAll("map-card", "kind-" + entity.kind().code());
        ground.setManaged(false);
        ground.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        entities.getChildren().add(ground);
        sign(entity.kind(), place.x() + (NetworkPlan.PADDING + NetworkPlan.SIGN / 2) * em, place.middleY(), em,
                entities);
        List<String> lines = Lookup.in(plan.labels(), entity).lines();
        double line = NetworkPlan.LINE * em;
        double y = place.middleY() - lines.size() * line / 2 + line / 2;
        for (String each : lines) {
            Text text = new Text(each);
            text.getStyleClass().add("slide-map-words");
            text.setTextOrigin(VPos.CENTER);
            text.setManaged(false);
            text.setX(place.x() + (2 * NetworkPlan.PADDING + NetworkPlan.SIGN) * em);
            text.setY(y);
            entities.getChildren().add(text);
            y += line;
        }
    }

    private static void sign(Kind kind, double x, double y, double em, Pane on) {
        Path sign = MapSign.path(kind);
        MapSign.add(sign, kind, x, y, NetworkPlan.SIGN / 2 * 0.85 * em);
        on.getChildren().add(sign);
    }
}
