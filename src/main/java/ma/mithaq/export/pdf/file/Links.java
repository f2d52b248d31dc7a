package ma.mithaq.export.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Links from the numbers in the text to the references. Where a reference stands is known after its links. */
final class Links {

    private final PdfFile file;
    private final Structure structure;
    private final IntFunction<String> descriptions;
    private final List<Integer> places = new ArrayList<>();

    /** @param descriptions what is said of the link to a reference */
    Links(PdfFile file, Structure structure, IntFunction<String> descriptions) {
        this.file = file;
        this.structure = structure;
        this.descriptions = descriptions;
    }

    /**
     * Writes a link, and says its object number.
     *
     * @param from   its element
     * @param corner left, bottom, right and top
     */
    int write(int reference, Element from, int page, double... corner) throws IOException {
        int link = file.number();
        file.object(link, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + Syntax.numbers(corner)
                + "]/A<</S/GoTo/D " + Syntax.reference(place(reference)) + ">>/StructParent "
                + structure.key(from.number()) + "/Contents" + Syntax.text(descriptions.apply(reference)) + ">>");
        from.addLink(page, link);
        return link;
    }

    String description(int reference) {
        return descriptions.apply(reference);
    }

    /** A reference stands here. */
    void stands(int reference, int page, double y) throws IOException {
        file.object(place(reference), "[" + Syntax.reference(page) + "/XYZ null " + Syntax.numbers(y) + "null]");
    }

    private int place(int reference) {
        while (places.size() < reference) {
            places.add(file.number());
        }
        return places.get(reference - 1);
    }
}
