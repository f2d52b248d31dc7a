package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.mithaq.model.Language;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Text;

/** Plain slides for tests. */
public final class Slides {

    private Slides() {
    }

    /** So many slides, of pillars named p1 and so on. */
    public static List<Slide> of(int count) {
        List<Slide> slides = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            slides.add(new Slide.OnePillar(number, new Pillar("p" + number,
                    new Text(Language.ARABIC, Map.of(Language.ARABIC, "محور " + number)), List.of())));
        }
        return slides;
    }

    /** Each shown whole. */
    public static List<SlidePage> whole(List<Slide> slides) {
        return slides.stream().map(SlidePage::whole).toList();
    }

    /** The key of a slide made here. */
    public static String key(int number) {
        return "pillar:p" + number;
    }
}
