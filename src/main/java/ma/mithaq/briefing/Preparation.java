package ma.mithaq.briefing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.store.PreparedSlide;

/**
 * What a presenter has prepared for the slides of a dossier: notes, what is hidden, in which order, and how long each
 * took when it was last rehearsed. It is kept by the slides' keys, so that it still applies to a new edition of the
 * dossier.
 *
 * @param slides  by key
 * @param minutes how long the presentation is planned to take; empty where nothing is planned
 */
public record Preparation(Map<String, PreparedSlide> slides, Optional<Integer> minutes) {

    /** Nothing prepared. */
    public static final Preparation NONE = new Preparation(Map.of(), Optional.empty());

    public Preparation {
        slides = Map.copyOf(slides);
    }

    /** What was prepared for a slide; a fresh preparation if nothing was. */
    public PreparedSlide of(String key) {
        return slides.getOrDefault(key, PreparedSlide.fresh(key));
    }

    public Preparation with(PreparedSlide slide) {
        Map<String, PreparedSlide> changed = new HashMap<>(slides);
        changed.put(slide.key(), slide);
        return new Preparation(changed, minutes);
    }

    public Preparation withMinutes(Optional<Integer> planned) {
        return new Preparation(slides, planned);
    }

    /**
     * The slides in the prepared order, including hidden ones. A slide without a place in it, because it is new in this
     * edition, follows the one that it follows in the deck.
     */
    public List<Slide> ordered(Deck deck) {
        List<Slide> ordered = new ArrayList<>(deck.slides().stream()
                .filter(slide -> of(slide.key()).place().isPresent())
                .sorted(Comparator.comparingInt(slide -> of(slide.key()).place().orElseThrow()))
                .toList());
        for (int i = 0; i < deck.slides().size(); i++) {
            Slide slide = deck.slides().get(i);
            if (of(slide.key()).place().isEmpty()) {
                ordered.add(i == 0 ? 0 : ordered.indexOf(deck.slides().get(i - 1)) + 1, slide);
            }
        }
        return ordered;
    }

    /**
     * The slides that are shown, in their order; all of them if every one is hidden, because something must be shown.
     */
    public List<Slide> shown(Deck deck) {
        List<Slide> shown = ordered(deck).stream().filter(slide -> !of(slide.key()).hidden()).toList();
        return shown.isEmpty() ? ordered(deck) : shown;
    }

    /**
     * With a slide moved by so many positions towards the end, or
     * towards the start if negative; every slide then has a place.
     */
    public Preparation moved(Deck deck, String key, int by) {
        List<Slide> order = new ArrayList<>(ordered(deck));
        int from = order.stream().map(Slide::key).toList().indexOf(key);
        if (from < 0) {
            return this;
        }
        Slide slide = order.remove(from);
        order.add(Math.clamp((long) from + by, 0, order.size()), slide);
        Preparation changed = this;
        for (int place = 0; place < order.size(); place++) {
            changed = changed.with(of(order.get(place).key()).withPlace(place));
        }
        return changed;
    }

    /** How long each slide took when it was last rehearsed; only of those that were. */
    public Map<String, Duration> rehearsed() {
        Map<String, Duration> times = new HashMap<>();
        slides.forEach((key, slide) -> slide.rehearsed().ifPresent(time -> times.put(key, time)));
        return times;
    }
}
