package ma.mithaq.briefing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Lookup;

/** Measures a presentation: how long so far, on which slide, and whether that is what was planned. */
public final class RehearsalTimer {

    /** The presenter is warned only when further off the plan than this. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<String, Duration> spent = new LinkedHashMap<>();
    private final Instant started;
    private Instant since;
    private String slide;

    /** Starts now, at a slide. */
    public RehearsalTimer(InstantSource clock, String slide) {
        this.clock = clock;
        this.slide = slide;
        started = clock.instant();
        since = started;
    }

    public Instant now() {
        return clock.instant();
    }

    /** How long it has taken so far. It is never negative, even if the clock was set back. */
    public Duration elapsed() {
        return between(started, now());
    }

    /** Notes that another slide is shown from now on. */
    public void at(String next) {
        if (!next.equals(slide)) {
            spent.merge(slide, between(since, now()), Duration::plus);
            since = now();
            slide = next;
        }
    }

    /** How long each slide was shown so far, all visits together, in the order of the first. */
    public Map<String, Duration> spent() {
        Map<String, Duration> all = new LinkedHashMap<>(spent);
        all.merge(slide, between(since, now()), Duration::plus);
        return all;
    }

    /**
     * How far the presenter is off the plan.
     *
     * @param slides    the keys of the slides that are shown, in order
     * @param planned   how long all of them are to take
     * @param rehearsed how long slides took in rehearsal, by which the planned time is divided; a slide that
     *                  was not rehearsed counts as the mean of those that were, and all count the same if none was
     * @return positive if the present slide should already be over, negative if it should not have begun yet;
     *         empty within a minute of the plan
     */
    public Optional<Duration> drift(List<String> slides, Duration planned, Map<String, Duration> rehearsed) {
        double mean = slides.stream().filter(rehearsed::containsKey)
                .mapToLong(key -> Lookup.in(rehearsed, key).toMillis()).average().orElse(1);
        double all = 0;
        double begins = 0;
        double ends = 0;
        for (String key : slides) {
            double share = rehearsed.containsKey(key) ? rehearsed.get(key).toMillis() : mean;
            if (key.equals(slide)) {
                begins = all;
                ends = all + share;
            }
            all += share;
        }
        double unit = all > 0 ? planned.toMillis() / all : 0;
        Duration late = elapsed().minusMillis(Math.round(ends * unit));
        Duration early = elapsed().minusMillis(Math.round(begins * unit));
        if (late.compareTo(TOLERANCE) > 0) {
            return Optional.of(late);
        }
        return early.compareTo(TOLERANCE.negated()) < 0 ? Optional.of(early) : Optional.empty();
    }

    private static Duration between(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        return time.isNegative() ? Duration.ZERO : time;
    }
}
