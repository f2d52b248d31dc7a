package ma.mithaq.export.pdf.type;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The part of a font file that some glyphs need. Glyphs keep their numbers, so that whatever refers to them, other
 * glyphs among it, holds; those that are not needed are empty, and those after the last one needed are left out.
 *
 * <p>The number after the font's last glyph is for a copy of its first, which is what a letter that it lacks looks
 * like: text may not refer to the first itself (ISO 14289-1, 7.21.8).
 */
final class FontSubset {

    // The flags of a part of a composite glyph.
    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int HAS_SCALE = 0x8;
    private static final int MORE_PARTS = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;

    private static final int TRUE_TYPE = 0x00010000;
    /** What a file's check sum is made to come to. */
    private static final int CHECK_SUM = 0xB1B0AFBA;

    private final FontFile font;
    private final TreeSet<Integer> glyphs = new TreeSet<>();

    private FontSubset(FontFile font, Collection<Integer> glyphs) {
        this.font = font;
        Deque<Integer> open = new ArrayDeque<>(glyphs);
        // What a reader shows for a glyph that there is not.
        open.add(0);
        while (!open.isEmpty()) {
            int glyph = open.pop();
            if (this.glyphs.add(glyph) && glyph < font.glyphs()) {
                open.addAll(parts(glyph));
            }
        }
    }

    static byte[] of(FontFile font, Collection<Integer> glyphs) {
        return new FontSubset(font, glyphs).make();
    }

    /** The glyphs of which a composite one is made. */
    private List<Integer> parts(int glyph) {
        int at = font.outline(glyph);
        ByteBuffer outlines = font.table("glyf");
        List<Integer> parts = new ArrayList<>();
        if (font.outlineLength(glyph) > 0 && outlines.getShort(at) < 0) {
            at += 10;
            int flags;
            do {
                flags = outlines.getShort(at);
                parts.add(outlines.getShort(at + 2) & 0xffff);
                at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2)
                        + ((flags & HAS_SCALE) != 0 ? 2 : (flags & HAS_TWO_SCALES) != 0 ? 4
                        : (flags & HAS_MATRIX) != 0 ? 8 : 0);
            } while ((flags & MORE_PARTS) != 0);
        }
        return parts;
    }

    private byte[] make() {
        int count = glyphs.last() + 1;
        ByteBuffer outlines = ByteBuffer.allocate(2 * font.table("glyf").limit());
        ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer widths = ByteBuffer.allocate(4 * count);
        for (int glyph = 0; glyph < count; glyph++) {
            places.putInt(outlines.position());
            if (glyphs.contains(glyph)) {
                int from = glyph == font.glyphs() ? 0 : glyph;
                int length = font.outlineLength(from);
                outlines.put(outlines.position(), font.table("glyf"), font.outline(from), length);
                outlines.position(outlines.position() + length + 3 & ~3);
                widths.putShort((short) font.advance(from)).putShort((short) font.bearing(from));
            } else {
                widths.putInt(0);
            }
        }
        places.putInt(outlines.position());
        TreeMap<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", Arrays.copyOf(outlines.array(), outlines.position()));
        tables.put("loca", places.array());
        tables.put("hmtx", widths.array());
        tables.put("head", ByteBuffer.wrap(font.copy("head")).putInt(8, 0).putShort(50, (short) 1).array());
        tables.put("hhea", ByteBuffer.wrap(font.copy("hhea")).putShort(34, (short) count).array());
        tables.put("maxp", ByteBuffer.wrap(font.copy("maxp")).putShort(4, (short) count).array());
        for (String tag : List.of("cvt ", "fpgm", "prep")) {
            byte[] table = font.copy(tag);
            if (table.length > 0) {
                tables.put(tag, table);
            }
        }
        return file(tables);
    }

    private static byte[] file(TreeMap<String, byte[]> tables) {
        int count = tables.size();
        int length = FontFile.HEADER + FontFile.TABLE_RECORD * count;
        int head = 0;
        ByteBuffer file = ByteBuffer.allocate(
                length + tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum());
        int power = Integer.highestOneBit(count);
        file.putInt(TRUE_TYPE).putShort((short) count).putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        for (var table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            for (char letter : table.getKey().toCharArray()) {
                file.put((byte) letter);
            }
            file.put(length, bytes);
            file.putInt(sum(file, length, bytes.length)).putInt(length).putInt(bytes.length);
            head = table.getKey().equals("head") ? length : head;
            length += bytes.length + 3 & ~3;
        }
        return file.putInt(head + 8, CHECK_SUM - sum(file, 0, length)).array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
