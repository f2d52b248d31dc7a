package ma.mithaq.ui.preview;

import ma.mithaq.ui.style.Appearance;

/**
 * How pictures look.
 *
 * @param width  of the window or the slide, in its own pixels
 * @param height of the window or the slide, in its own pixels
 * @param scale  how many pixels of the picture one of the window's becomes, across and down
 */
public record PictureSettings(Appearance appearance, double width, double height, int scale) {
}
