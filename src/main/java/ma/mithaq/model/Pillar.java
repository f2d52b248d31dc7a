package ma.mithaq.model;

import java.util.List;

/** A strategic pillar of the agreement, with the means and the aims under it. */
public record Pillar(String id, Text title, List<Measure> measures) {

    public Pillar {
        measures = List.copyOf(measures);
    }

    public Ref ref() {
        return new Ref(Kind.PILLAR, id);
    }

    /** A means by which a pillar is pursued, or an aim that it serves. */
    public record Measure(String id, MeasureKind kind, Text text) {
        public Ref ref() {
            return new Ref(Kind.MEASURE, id);
        }
    }

    /** Whether a measure says how or what for. */
    public enum MeasureKind { MEANS, AIM }
}
