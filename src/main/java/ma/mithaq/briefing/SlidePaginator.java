package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.model.Language;

/**
 * Finds over how many pictures a slide continues. What does not fit on one continues in parts, each as full as possible
 * unless a single item would be left at the end; the same slides in the same room always give the same pictures.
 */
public final class SlidePaginator {

    /** A list longer than this never fits on one slide, whatever it says: it is not even tried. */
    private static final int MOST_ITEMS = 40;

    /** A text is divided into pieces of this many characters at first, then of half as many, down to the least. */
    private static final int LONGEST_PIECE = 560;
    private static final int SHORTEST_PIECE = 70;

    /** Stands for any number of parts. */
    private static final int MANY = 888;

    private final Language language;
    private final Room room;

    /** @param language in which the slides are shown */
    public SlidePaginator(Language language, Room room) {
        this.language = language;
        this.room = room;
    }

    /** The pictures that show a slide, in order. */
    public List<SlidePage> frames(Slide slide) {
        int items = SlideSplitter.items(slide);
        if (items <= MOST_ITEMS && room.holds(SlidePage.whole(slide))) {
            return List.of(SlidePage.whole(slide));
        }
        if (slide instanceof Slide.Opening opening && !opening.parties().isEmpty()) {
            // The parties have their own slide, which follows.
            return List.of(SlidePage.whole(new Slide.Opening(opening.agreement(), List.of())));
        }
        Slide cut = slide;
        List<Integer> ends = ends(cut);
        for (int most = LONGEST_PIECE; most >= SHORTEST_PIECE && !allFit(cut, ends); most /= 2) {
            cut = SlideSplitter.broken(slide, language, most);
            ends = ends(cut);
        }
        return parts(cut, ends);
    }

    private static List<SlidePage> parts(Slide slide, List<Integer> ends) {
        if (ends.size() < 2) {
            return List.of(SlidePage.whole(slide));
        }
        List<SlidePage> frames = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            frames.add(new SlidePage(SlideSplitter.part(slide, from, end), frames.size() + 1, ends.size()));
            from = end;
        }
        return frames;
    }

    /** Where each part ends when each holds as much as it can; an item too long for any slide is a part of its own. */
    private List<Integer> ends(Slide slide) {
        int items = SlideSplitter.items(slide);
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        int last = 4;
        while (from < items) {
            // Most parts hold as many as the previous one.
            int to = Math.min(items, from + last);
            if (fits(slide, from, to)) {
                while (to < items && fits(slide, from, to + 1)) {
                    to++;
                }
            } else {
                do {
                    to--;
                } while (to > from + 1 && !fits(slide, from, to));
            }
            to = Math.max(to, from + 1);
            last = to - from;
            ends.add(to);
            from = to;
        }
        leaveNoneAlone(slide, ends);
        return ends;
    }

    /** A single item at the end takes one from the previous part, if that keeps two. */
    private void leaveNoneAlone(Slide slide, List<Integer> ends) {
        if (ends.size() < 2) {
            return;
        }
        int items = ends.getLast();
        int before = ends.get(ends.size() - 2);
        int from = ends.size() > 2 ? ends.get(ends.size() - 3) : 0;
        if (items - before == 1 && before - from > 2 && fits(slide, before - 1, items)) {
            ends.set(ends.size() - 2, before - 1);
        }
    }

    /** Whether every part fits; those of several items were made only because they do. */
    private boolean allFit(Slide slide, List<Integer> ends) {
        int from = 0;
        for (int end : ends) {
            if (end == from + 1 && !fits(slide, from, end)) {
                return false;
            }
            from = end;
        }
        return true;
    }

    private boolean fits(Slide slide, int from, int to) {
        return room.holds(new SlidePage(SlideSplitter.part(slide, from, to), MANY, MANY));
    }

    /** Where pictures are shown. */
    @FunctionalInterface
    public interface Room {

        /** Whether a picture fits in the smallest type. */
        boolean holds(SlidePage frame);
    }
}
