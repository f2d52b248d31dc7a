package ma.mithaq.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Facts;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Text;
import org.junit.jupiter.api.Test;

class SlideSplitterTest {

    private static final Slide.OnePillar PILLAR = new Slide.OnePillar(2, new Pillar("p", text("title"), List.of(
            measure("a", "one two three four"), measure("b", "five"), measure("c", "six"))));

    private static final Slide.Values VALUES = new Slide.Values(Facts.agreement("a", text("title"),
            Agreement.AgreementKind.OTHER, PartialDate.parse("2025"), text("place"), text("summary"), Optional.empty(),
            List.of(new Agreement.Framing("f", Agreement.FramingKind.AIM, text("aim"))),
            List.of(set("s", 1), set("t", 5))));

    @Test
    void takesAPartOfAList() {
        assertEquals(3, SlideSplitter.items(PILLAR));
        Slide.OnePillar part = (Slide.OnePillar) SlideSplitter.part(PILLAR, 1, 3);
        assertEquals(List.of("b", "c"), part.pillar().measures().stream().map(Pillar.Measure::id).toList());
        assertEquals(PILLAR.key(), part.key());
        assertEquals(2, part.number());
    }

    @Test
    void takesAPartThatReachesFromOneListIntoTheNext() {
        assertEquals(3, SlideSplitter.items(VALUES));
        Agreement part = ((Slide.Values) SlideSplitter.part(VALUES, 0, 2)).agreement();
        assertEquals(1, part.framings().size());
        assertEquals(List.of("s"), part.values().stream().map(Agreement.ValueSet::id).toList());
        assertEquals(0, ((Slide.Values) SlideSplitter.part(VALUES, 1, 3)).agreement().framings().size());
    }

    @Test
    void dividesALongTextBetweenWords() {
        Slide.OnePillar broken = (Slide.OnePillar) SlideSplitter.broken(PILLAR, Language.ENGLISH, 9);
        assertEquals(List.of("one two", "three", "four", "five", "six"), broken.pillar().measures().stream()
                .map(measure -> measure.text().in(Language.ENGLISH).words()).toList());
        assertEquals(List.of("a", "a", "a", "b", "c"),
                broken.pillar().measures().stream().map(Pillar.Measure::id).toList());
    }

    @Test
    void leavesAWordWholeThatIsLongerThanItMayBe() {
        assertEquals(PILLAR.pillar().measures().get(1),
                ((Slide.OnePillar) SlideSplitter.broken(PILLAR, Language.ENGLISH, 2))
                .pillar().measures().stream().filter(measure -> measure.id().equals("b")).findFirst().orElseThrow());
    }

    @Test
    void dividesALongListWithinAList() {
        Slide broken = SlideSplitter.broken(VALUES, Language.ENGLISH, 140);
        assertEquals(List.of(1, 2, 2, 1), ((Slide.Values) broken).agreement().values().stream()
                .map(each -> each.values().size()).toList());
        assertEquals(5, SlideSplitter.items(broken));
    }

    @Test
    void hasNothingToCutWhereThereIsNoList() {
        assertEquals(0, SlideSplitter.items(new Slide.Network()));
        assertTrue(SlideSplitter.part(new Slide.Network(), 0, 1) instanceof Slide.Network);
    }

    private static Text text(String words) {
        return Text.of(Language.ENGLISH, words);
    }

    private static Pillar.Measure measure(String id, String words) {
        return new Pillar.Measure(id, Pillar.MeasureKind.MEANS, text(words));
    }

    private static Agreement.ValueSet set(String id, int count) {
        List<Agreement.Value> values = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            values.add(new Agreement.Value(id + index, text("value")));
        }
        return new Agreement.ValueSet(id, text(id), values);
    }
}
