package ma.mithaq.export.pdf.type;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** What a PDF has to say of a TrueType font file (OpenType 1.9), in the font's own units. */
final class FontFile {

    static final int TABLE_RECORD = 16;
    static final int HEADER = 12;

    private final Map<String, ByteBuffer> tables = new TreeMap<>();

    FontFile(byte[] bytes) {
        ByteBuffer whole = ByteBuffer.wrap(bytes);
        for (int i = 0; i < whole.getShort(4); i++) {
            int record = HEADER + TABLE_RECORD * i;
            String tag = tag(whole.getInt(record));
            tables.put(tag, whole.slice(whole.getInt(record + 8), whole.getInt(record + 12)));
        }
    }

    /** The bytes of a table; none where the font has no such table. */
    byte[] copy(String tag) {
        ByteBuffer table = tables.get(tag);
        byte[] copy = new byte[table == null ? 0 : table.limit()];
        if (table != null) {
            table.get(0, copy);
        }
        return copy;
    }

    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("a face without the table " + tag);
        }
        return table;
    }

    int unitsPerEm() {
        return table("head").getShort(18) & 0xffff;
    }

    /** The box that holds every glyph: left, bottom, right, top. */
    int[] box() {
        ByteBuffer head = table("head");
        return new int[] {head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)};
    }

    boolean hasLongOffsets() {
        return table("head").getShort(50) != 0;
    }

    /** Above the base line. */
    int ascent() {
        return table("hhea").getShort(4);
    }

    /** Below the base line, as a positive number. */
    int descent() {
        return -table("hhea").getShort(6);
    }

    int glyphs() {
        return table("maxp").getShort(4) & 0xffff;
    }

    /** How many glyphs have an advance of their own; the rest have that of the last. */
    int advances() {
        return table("hhea").getShort(34) & 0xffff;
    }

    int advance(int glyph) {
        return table("hmtx").getShort(4 * Math.min(glyph, advances() - 1)) & 0xffff;
    }

    /** How far its outline begins to the right of where the glyph does. */
    int bearing(int glyph) {
        int whole = advances();
        return table("hmtx").getShort(glyph < whole ? 4 * glyph + 2 : 2 * whole + 2 * glyph);
    }

    /** Where a glyph's outline begins in the table of outlines. */
    int outline(int glyph) {
        ByteBuffer loca = table("loca");
        return hasLongOffsets() ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xffff);
    }

    /** How many bytes a glyph's outline has; none where it is blank. */
    int outlineLength(int glyph) {
        return outline(glyph + 1) - outline(glyph);
    }

    private static String tag(int number) {
        return "" + (char) (number >>> 24) + (char) (number >>> 16 & 0xff) + (char) (number >>> 8 & 0xff)
                + (char) (number & 0xff);
    }
}
