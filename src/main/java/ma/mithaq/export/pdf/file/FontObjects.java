package ma.mithaq.export.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.mithaq.export.pdf.type.Face;

/** The faces of the document. They are written at its end, when it is known what of them is shown. */
final class FontObjects {

    /** What stands before the name of a font of which the file has a part. */
    private static final String SUBSET = "MITHAQ+";
    private static final int LETTERS_OF_A_BLOCK = 100;

    private final PdfFile file;
    private final int number;
    private final List<Face> faces = new ArrayList<>();

    FontObjects(PdfFile file) {
        this.file = file;
        this.number = file.number();
    }

    /** The dictionary that says which font a name stands for. */
    int number() {
        return number;
    }

    /** The name of a face on every page. */
    String name(Face face) {
        int index = faces.indexOf(face);
        if (index < 0) {
            index = faces.size();
            faces.add(face);
        }
        return "/F" + index;
    }

    void end() throws IOException {
        StringBuilder names = new StringBuilder("<<");
        for (Face face : faces) {
            names.append(name(face)).append(' ').append(Syntax.reference(write(face)));
        }
        file.object(number, names.append(">>"));
    }

    private int write(Face face) throws IOException {
        String name = SUBSET + face.name();
        byte[] subset = face.subset();
        int program = file.number();
        file.stream(program, "/Length1 " + subset.length, subset);
        int[] box = face.box();
        int descriptor = file.object("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox["
                + Syntax.numbers(box[0], box[1], box[2], box[3]) + "]/ItalicAngle 0/Ascent " + Math.round(face.ascent())
                + "/Descent " + -Math.round(face.descent()) + "/CapHeight " + Math.round(face.ascent())
                + "/StemV 80/FontFile2 " + Syntax.reference(program) + ">>");
        StringBuilder widths = new StringBuilder();
        byte[] glyphs = new byte[2 * face.codes().size()];
        for (int code = 0; code < face.codes().size(); code++) {
            int glyph = face.codes().get(code).glyph();
            glyphs[2 * code] = (byte) (glyph >> 8);
            glyphs[2 * code + 1] = (byte) glyph;
            widths.append(face.advance(code)).append(' ');
        }
        int map = file.number();
        file.stream(map, "", glyphs);
        int texts = file.number();
        file.stream(texts, "", Syntax.bytes(texts(face)));
        int shown = file.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name + "/CIDSystemInfo"
                + "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + Syntax.reference(descriptor)
                + "/CIDToGIDMap " + Syntax.reference(map) + "/DW 0/W[0[" + widths + "]]>>");
        return file.object("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                + Syntax.reference(shown) + "]/ToUnicode " + Syntax.reference(texts) + ">>");
    }

    /** What each code is read as (ISO 32000-1, 9.10.3). */
    private static StringBuilder texts(Face face) {
        StringBuilder map = new StringBuilder("""
                /CIDInit/ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
                /CMapName/Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000><FFFF> endcodespacerange
                """);
        List<Face.Code> codes = face.codes();
        for (int from = 0; from < codes.size(); from += LETTERS_OF_A_BLOCK) {
            int to = Math.min(codes.size(), from + LETTERS_OF_A_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append('<');
                Syntax.hex(map, code);
                map.append("><");
                for (char letter : codes.get(code).text().toCharArray()) {
                    Syntax.hex(map, letter);
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
    }
}
