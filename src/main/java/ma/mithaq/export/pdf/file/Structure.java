package ma.mithaq.export.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The structure of the document, and what leads from a page or a link back to it (ISO 32000-1, 14.7). */
public final class Structure {

    private static final int LEAF = 500;

    private final PdfFile file;
    private final int root;
    private final Element document;
    /** For each key, the object that it leads to. */
    private final List<Integer> parents = new ArrayList<>();

    public Structure(PdfFile file) {
        this.file = file;
        this.root = file.number();
        this.document = Element.document(file, root);
    }

    public Element document() {
        return document;
    }

    /**
     * A key by which something on a page leads to its place in the structure.
     *
     * @param object an element, or a list of them
     */
    int key(int object) {
        parents.add(object);
        return parents.size() - 1;
    }

    /** Writes it, and says its object number. */
    int end() throws IOException {
        document.end();
        List<Integer> leaves = new ArrayList<>();
        for (int from = 0; from < parents.size(); from += LEAF) {
            int to = Math.min(parents.size(), from + LEAF);
            StringBuilder leaf = new StringBuilder("<</Limits[" + from + " " + (to - 1) + "]/Nums[");
            for (int key = from; key < to; key++) {
                leaf.append(key).append(' ').append(Syntax.reference(parents.get(key))).append(' ');
            }
            leaves.add(file.object(leaf.append("]>>")));
        }
        int tree = file.object("<</Kids" + Syntax.references(leaves) + ">>");
        file.object(root, "<</Type/StructTreeRoot/K " + Syntax.reference(document.number()) + "/ParentTree "
                + Syntax.reference(tree) + "/ParentTreeNextKey " + parents.size() + ">>");
        return root;
    }
}
