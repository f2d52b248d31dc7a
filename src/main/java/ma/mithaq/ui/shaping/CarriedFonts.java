package ma.mithaq.ui.shaping;

import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.PrismFontFile;
import com.sun.javafx.text.GlyphLayout;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.mithaq.typeface.FontFiles;
import ma.mithaq.typeface.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of JavaFX on Linux, with two differences: text is laid out by HarfBuzz, and only fonts that the program
 * carries are used, never the machine's.
 */
final class CarriedFonts extends PrismFontFactory {

    private static final Logger LOG = System.getLogger(CarriedFonts.class.getName());

    private final boolean lcdTextSupported;
    private final Constructor<?> fontFile;
    /** The faces that stand in for others, by the name of their file, as far as they were needed. */
    private final Map<String, FontResource> opened = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private CarriedFonts(PrismFontFactory system) throws ReflectiveOperationException {
        lcdTextSupported = system.isLCDTextSupported();
        fontFile = Class.forName("com.sun.javafx.font.freetype.FTFontFile").getDeclaredConstructor(
                String.class, String.class, int.class, boolean.class, boolean.class, boolean.class);
        fontFile.setAccessible(true);
    }

    /**
     * Puts itself into the place of JavaFX's own, which must be before any text is laid out: the layout that was asked
     * for first is kept for good.
     */
    static CarriedFonts install() throws ReflectiveOperationException {
        Field factory = PrismFontFactory.class.getDeclaredField("theFontFactory");
        factory.setAccessible(true);
        synchronized (PrismFontFactory.class) {
            CarriedFonts own = new CarriedFonts(PrismFontFactory.getFontFactory());
            factory.set(null, own);
            return own;
        }
    }

    /** Makes a face known by its family and its full name. */
    void add(Typeface face) {
        if (loadEmbeddedFont(null, FontFiles.of(face.file()).toString(), 0, true, false) == null) {
            throw new IllegalStateException("The program's own font is unreadable: " + face.file());
        }
    }

    @Override
    public GlyphLayout createGlyphLayout() {
        return new HarfBuzzLayout();
    }

    @Override
    protected PrismFontFile createFontFile(@Nullable String name, String file, int index, boolean register,
                                           boolean embedded, boolean copy) throws Exception {
        return (PrismFontFile) fontFile.newInstance(name, file, index, register, embedded, copy);
    }

    /** Only Pango needs to be told of a file; whether FreeType can read it, opening it has shown. */
    @Override
    protected boolean registerEmbeddedFont(String path) {
        return true;
    }

    @Override
    public boolean isLCDTextSupported() {
        return lcdTextSupported;
    }

    /** Whatever family is asked for, as by what has no style yet, one that is carried is given. */
    @Override
    public synchronized PGFont createFont(@Nullable String family, boolean bold, boolean italic, float size) {
        return super.createFont(isKnown(family) ? family : Typeface.FAMILY, bold, italic, size);
    }

    @Override
    public synchronized PGFont createFont(@Nullable String name, float size) {
        return super.createFont(isKnown(name) ? name : Typeface.REGULAR.fullName(), size);
    }

    private boolean isKnown(@Nullable String name) {
        return name != null && known.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    protected void storeInMap(@Nullable String name, @Nullable FontResource font) {
        super.storeInMap(name, font);
        if (name != null) {
            known.add(name.toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public boolean isPlatformFont(@Nullable String name) {
        // JavaFX would otherwise look for lists of fonts in all JARs.
        return true;
    }

    /** The faces that are asked in turn for what the first one lacks; each is opened when it is asked first. */
    @Override
    public FontFallbackInfo getFallbacks(FontResource first) {
        FontFallbackInfo faces = new FontFallbackInfo();
        Typeface.ofFullName(first.getFullName()).substitutes().forEach(file -> faces.add(file, file, null));
        return faces;
    }

    @Override
    public synchronized FontResource getFontResource(@Nullable String name, @Nullable String file, boolean composite) {
        return file == null ? super.getFontResource(name, null, composite) : opened.computeIfAbsent(file, this::open);
    }

    private @Nullable FontResource open(String file) {
        try {
            return createFontFile(null, FontFiles.of(file).toString(), 0, true, true, false);
        } catch (Exception unreadable) {
            LOG.log(Level.WARNING, "Letters that the typeface lacks are shown as boxes: " + file, unreadable);
            return null;
        }
    }
}
