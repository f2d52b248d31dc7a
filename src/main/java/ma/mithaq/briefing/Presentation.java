package ma.mithaq.briefing;

import java.util.List;
import java.util.Optional;

/**
 * The state of a presentation: what the presenter sees and what the audience sees. Each action gives the next state.
 *
 * @param frames  the pictures in their order; never empty
 * @param current index of the picture that the presenter is at
 * @param frozen  what the audience continues to see while the presenter moves on; empty where it follows
 * @param cover   what covers the audience's picture, if anything
 * @param aid     the tool with which the presenter points
 * @param typed   the number of a picture that is being typed; 0 for none
 * @param opened  whether a page is open over the picture, for the audience to see
 * @param running whether the presentation is going on
 */
public record Presentation(List<SlidePage> frames, int current, Optional<SlidePage> frozen, ScreenCover cover,
        PointingTool aid, int typed,
                           boolean opened, boolean running) {

    /** No deck has so many pictures; further digits are ignored. */
    private static final int MOST_TYPED = 9_999;

    public Presentation {
        frames = List.copyOf(frames);
        if (frames.isEmpty() || current < 0 || current >= frames.size() || typed < 0 || typed > MOST_TYPED) {
            throw new IllegalArgumentException("picture " + current + " of " + frames.size() + ", typed " + typed);
        }
    }

    /** A presentation that begins at the first picture of a slide, or at the first of all. */
    public static Presentation of(List<SlidePage> frames, Optional<String> slide) {
        Presentation begun =
                new Presentation(frames, 0, Optional.empty(), ScreenCover.NONE, PointingTool.NONE, 0, false, true);
        return slide.map(key -> begun.at(begun.indexOf(key, 1))).orElse(begun);
    }

    /** The picture that the presenter is at. */
    public SlidePage frame() {
        return frames.get(current);
    }

    /** The picture that the audience has, perhaps under a cover. */
    public SlidePage audience() {
        return frozen.orElse(frame());
    }

    /** The picture after the presenter's; empty at the end. */
    public Optional<SlidePage> next() {
        return current + 1 < frames.size() ? Optional.of(frames.get(current + 1)) : Optional.empty();
    }

    /** The state after an action. Actions that concern only windows, not what they show, change nothing. */
    public Presentation after(Action action) {
        return switch (action) {
            case NEXT -> at(current + 1);
            case BACK -> at(current - 1);
            case FIRST -> at(0);
            case LAST -> at(frames.size() - 1);
            case ENTER -> at(typed > 0 ? typed - 1 : current + 1);
            case ERASE -> typed > 0 ? typed(typed / 10) : at(current - 1);
            case BLACK -> covered(ScreenCover.BLACK);
            case WHITE -> covered(ScreenCover.WHITE);
            case FREEZE -> frozen(frozen.isPresent() ? Optional.empty() : Optional.of(frame()));
            case POINTER -> aided(PointingTool.POINTER);
            case SPOTLIGHT -> aided(PointingTool.SPOTLIGHT);
            case MAGNIFIER -> aided(PointingTool.MAGNIFIER);
            case LEAVE -> left();
            case STOP -> stopped();
            case PAGE -> opened(!opened);
            case SWAP_SCREENS, NOTES, SEARCH -> this;
        };
    }

    /** With another digit of a picture's number, from 0 to 9; one too many is ignored. */
    public Presentation digit(int digit) {
        int longer = typed * 10 + digit;
        return longer > MOST_TYPED ? this : typed(longer);
    }

    /** At a picture, or at the nearest end; what was open over the previous one is closed. */
    public Presentation at(int index) {
        int there = Math.clamp(index, 0, frames.size() - 1);
        return new Presentation(frames, there, frozen, cover, aid, 0, false, running);
    }

    /** With a page open over the picture, or none any more. */
    public Presentation opened(boolean open) {
        return new Presentation(frames, current, frozen, cover, aid, typed, open, running);
    }

    /**
     * With other pictures: of another shape, or without a slide that was hidden. The presenter stays at the same slide
     * or, if it is gone, at the same position. A frozen picture stays as the audience saw it.
     */
    public Presentation with(List<SlidePage> others) {
        Presentation there = new Presentation(others, Math.min(current, others.size() - 1), frozen, cover, aid, typed,
                opened, running);
        int same = there.indexOf(frame().slide().key(), frame().part());
        return same < 0 ? there
                : new Presentation(others, same, frozen, cover, aid, typed, opened, running);
    }

    /** The picture of a slide's part, or the last part before it; -1 where the slide is not shown. */
    private int indexOf(String key, int part) {
        int found = -1;
        for (int i = 0; i < frames.size(); i++) {
            SlidePage frame = frames.get(i);
            if (frame.slide().key().equals(key) && frame.part() <= part) {
                found = i;
            }
        }
        return found;
    }

    /** Without what is on top: a number being typed, an open page, a cover, a pointer, a frozen picture, presenting. */
    private Presentation left() {
        if (typed > 0) {
            return typed(0);
        } else if (opened) {
            return opened(false);
        } else if (cover != ScreenCover.NONE) {
            return covered(cover);
        } else if (aid != PointingTool.NONE) {
            return aided(aid);
        } else if (frozen.isPresent()) {
            return frozen(Optional.empty());
        }
        return stopped();
    }

    private Presentation typed(int number) {
        return new Presentation(frames, current, frozen, cover, aid, number, opened, running);
    }

    private Presentation frozen(Optional<SlidePage> picture) {
        return new Presentation(frames, current, picture, cover, aid, typed, opened, running);
    }

    /** Puts a cover on, or takes it off if it is on. */
    private Presentation covered(ScreenCover wanted) {
        return new Presentation(frames, current, frozen, cover == wanted ? ScreenCover.NONE : wanted, aid, typed,
                opened,
                running);
    }

    private Presentation aided(PointingTool wanted) {
        return new Presentation(frames, current, frozen, cover, aid == wanted ? PointingTool.NONE : wanted, typed,
                opened,
                running);
    }

    private Presentation stopped() {
        return new Presentation(frames, current, frozen, cover, aid, typed, opened, false);
    }
}
