package ma.mithaq.store;

import java.time.Duration;
import java.util.Optional;

/**
 * What a presenter has prepared for one slide.
 *
 * @param key       names the slide, in every edition of the dossier
 * @param note      what the presenter wants to say; empty for nothing
 * @param hidden    whether it is left out
 * @param place     its place in the order, from 0; empty where none was chosen
 * @param rehearsed how long it took when it was last rehearsed
 */
public record PreparedSlide(String key, String note, boolean hidden, Optional<Integer> place,
                            Optional<Duration> rehearsed) {

    /** A slide for which nothing was prepared. */
    public static PreparedSlide fresh(String key) {
        return new PreparedSlide(key, "", false, Optional.empty(), Optional.empty());
    }

    public PreparedSlide withNote(String words) {
        return new PreparedSlide(key, words, hidden, place, rehearsed);
    }

    public PreparedSlide withHidden(boolean hide) {
        return new PreparedSlide(key, note, hide, place, rehearsed);
    }

    public PreparedSlide withPlace(int at) {
        return new PreparedSlide(key, note, hidden, Optional.of(at), rehearsed);
    }

    public PreparedSlide withRehearsed(Duration time) {
        return new PreparedSlide(key, note, hidden, place, Optional.of(time));
    }
}
