package ma.mithaq.ui.testing;

import ma.mithaq.model.Language;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;

/**
 * The settings of a window.
 *
 * @param width    of the window, in pixels
 * @param height   of the window, in pixels
 * @param textSize in per cent
 */
public record Setting(Language language, Theme theme, int width, int height, int textSize) {

    public static Setting of(Language language, Theme theme) {
        return new Setting(language, theme, 1280, 800, 100);
    }

    public Appearance appearance() {
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(language);
        appearance.themeProperty().set(theme);
        appearance.textSizeProperty().set(textSize);
        appearance.reducedMotionProperty().set(true);
        return appearance;
    }

    @Override
    public String toString() {
        return language.code() + " " + theme.code() + " " + width + "×" + height + " " + textSize + " %";
    }
}
