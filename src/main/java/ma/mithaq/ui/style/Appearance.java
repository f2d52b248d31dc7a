package ma.mithaq.ui.style;

import java.time.ZoneId;
import java.time.ZoneOffset;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import ma.mithaq.model.Language;

/** The appearance of every window: one language, one theme, one text size and one time zone. */
public final class Appearance {

    /** The smallest and the largest text size, in per cent. */
    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;

    /** How much larger or smaller one step makes text, in per cent. */
    private static final int TEXT_STEP = 10;

    /** Body text at 100 %, in pixels. */
    private static final double BODY = 15;

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ARABIC);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(false);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100) {
        @Override
        public void set(int percent) {
            super.set(Math.clamp(percent, SMALLEST_TEXT, LARGEST_TEXT));
        }
    };

    private ZoneId zone = ZoneOffset.UTC;

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /**
     * Text size in per cent; a value outside {@link #SMALLEST_TEXT} to {@link #LARGEST_TEXT} becomes the nearer end.
     */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** Makes text one step larger, up to the largest. */
    public void enlargeText() {
        textSize.set(textSize.get() + TEXT_STEP);
    }

    /** Makes text one step smaller, down to the smallest. */
    public void reduceText() {
        textSize.set(textSize.get() - TEXT_STEP);
    }

    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** The time zone; UTC unless another is chosen. */
    public ZoneId zone() {
        return zone;
    }

    /** Sets the time zone, before anything is shown. */
    public void showTimesOf(ZoneId chosen) {
        zone = chosen;
    }

    /** The size of body text in pixels: one {@code em} at the root of every scene. */
    public double em() {
        return BODY * textSize.get() / 100;
    }
}
