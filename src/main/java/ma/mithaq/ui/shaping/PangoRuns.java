package ma.mithaq.ui.shaping;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.text.TextRun;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Pango's layout keeps while it lays out a text: for each run the address of its characters in UTF-8, ended by a
 * zero. It returns nothing, so that they are made again for each layout, but keeps every address it was given until
 * cleared: the layout frees the memory there.
 *
 * <p>Pango says of what is not to be seen, such as a mark of direction, that it has no glyph, and JavaFX takes that for
 * a missing one, whose box it paints. When all runs are laid out, such boxes are taken away.
 */
final class PangoRuns extends AbstractMap<Object, Long> {

    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private final List<Long> kept = new ArrayList<>();
    /** Of a run that was laid out again when it became shorter, the characters that it has now. */
    private final Map<TextRun, Long> latest = new LinkedHashMap<>();

    @Override
    public @Nullable Long get(Object run) {
        return null;
    }

    @Override
    public @Nullable Long put(Object run, Long address) {
        kept.add(address);
        latest.put((TextRun) run, address);
        return null;
    }

    /** The layout asks for them when it has laid out all runs, to free them. */
    @Override
    public Collection<Long> values() {
        latest.forEach((run, address) -> hide(run, MEMORY.getString(address, StandardCharsets.UTF_8)));
        latest.clear();
        return kept;
    }

    @Override
    public void clear() {
        kept.clear();
    }

    @Override
    public Set<Map.Entry<Object, Long>> entrySet() {
        return Set.of();
    }

    /** Has nothing painted for characters of a run that are not to be seen. */
    private static void hide(TextRun run, String characters) {
        if (characters.chars().noneMatch(Characters::isIgnorable)) {
            return;
        }
        int count = run.getGlyphCount();
        int[] glyphs = new int[count];
        int[] indices = new int[count];
        float[] positions = new float[(count + 1) << 1];
        for (int i = 0; i < count; i++) {
            int code = run.getGlyphCode(i);
            indices[i] = run.getCharOffset(i);
            boolean box = code == 0 && Characters.isIgnorable(characters.charAt(indices[i]));
            glyphs[i] = box ? CharToGlyphMapper.INVISIBLE_GLYPH_ID : code;
            positions[(i + 1) << 1] = positions[i << 1] + run.getAdvance(i);
        }
        run.shape(count, glyphs, positions, indices);
    }
}
