package ma.mithaq.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalTimerTest {

    private static final List<String> SLIDES = List.of("a", "b", "c", "d");
    private static final Duration PLANNED = Duration.ofMinutes(20);

    private Instant now = Instant.parse("2025-09-12T10:00:00Z");
    private final RehearsalTimer timer = new RehearsalTimer(() -> now, "a");

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void addsUpWhatEachSlideTook() {
        pass(Duration.ofMinutes(2));
        timer.at("b");
        pass(Duration.ofMinutes(3));
        timer.at("a");
        pass(Duration.ofMinutes(1));
        timer.at("a");
        assertEquals(Map.of("a", Duration.ofMinutes(3), "b", Duration.ofMinutes(3)), timer.spent());
        assertEquals(Duration.ofMinutes(6), timer.elapsed());
    }

    @Test
    void saysNothingWithinAMinuteOfThePlan() {
        pass(Duration.ofMinutes(5).plusSeconds(59));
        assertEquals(Optional.empty(), timer.drift(SLIDES, PLANNED, Map.of()));
    }

    @Test
    void saysHowLateOneIs() {
        pass(Duration.ofMinutes(7));
        assertEquals(Optional.of(Duration.ofMinutes(2)), timer.drift(SLIDES, PLANNED, Map.of()));
    }

    @Test
    void saysHowEarlyOneIs() {
        pass(Duration.ofMinutes(7));
        timer.at("d");
        assertEquals(Optional.of(Duration.ofMinutes(-8)), timer.drift(SLIDES, PLANNED, Map.of()));
    }

    @Test
    void sharesThePlanOutAsInRehearsal() {
        Map<String, Duration> rehearsed = Map.of("a", Duration.ofMinutes(7), "b", Duration.ofMinutes(1),
                "c", Duration.ofMinutes(1), "d", Duration.ofMinutes(1));
        pass(Duration.ofMinutes(13));
        assertEquals(Optional.empty(), timer.drift(SLIDES, PLANNED, rehearsed));
        pass(Duration.ofMinutes(3));
        assertEquals(Optional.of(Duration.ofMinutes(2)), timer.drift(SLIDES, PLANNED, rehearsed));
    }

    @Test
    void aClockPutBackTakesNothingAway() {
        pass(Duration.ofMinutes(-30));
        assertEquals(Duration.ZERO, timer.elapsed());
        assertEquals(Map.of("a", Duration.ZERO), timer.spent());
    }
}
