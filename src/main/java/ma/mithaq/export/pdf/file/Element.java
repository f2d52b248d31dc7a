package ma.mithaq.export.pdf.file;

import java.io.IOException;

/** An element of the document's structure: what a screen reader is told. It is written when it is complete. */
public final class Element {

    private final PdfFile file;
    private final int number;
    private final int parent;
    private final String type;
    private final String attributes;
    private final StringBuilder kids = new StringBuilder();

    private Element(PdfFile file, int parent, String type, String attributes) {
        this.file = file;
        this.number = file.number();
        this.parent = parent;
        this.type = type;
        this.attributes = attributes;
    }

    /** @param parent the object number of the root of the structure */
    static Element document(PdfFile file, int parent) {
        return new Element(file, parent, "Document", "");
    }

    /** @param type a standard type of structure (ISO 32000-1, 14.8.4) */
    public Element add(String type) {
        return add(type, "");
    }

    /** An element that is described, and where there is a picture. */
    Element add(String type, String attributes) {
        Element kid = new Element(file, number, type, attributes);
        kids.append(Syntax.reference(kid.number)).append(' ');
        return kid;
    }

    /** The title of a column. */
    public Element addColumnHeader() {
        return add("TH", "/A<</O/Table/Scope/Column>>");
    }

    public Element addBullets() {
        return add("L", "/A<</O/List/ListNumbering/Disc>>");
    }

    /** A picture with the words that stand for it. */
    public Element addFigure(String words, float left, float bottom, float width, float height) {
        return add("Figure", "/Alt" + Syntax.text(words) + "/A<</O/Layout/BBox["
                + Syntax.numbers(left, bottom, left + width, bottom + height) + "]>>");
    }

    int number() {
        return number;
    }

    String type() {
        return type;
    }

    /** Adds content of a page, by its number there. */
    void addContent(int page, int content) {
        kids.append("<</Type/MCR/Pg ").append(Syntax.reference(page)).append("/MCID ").append(content).append(">>");
    }

    /** Adds a link that lies over a page. */
    void addLink(int page, int link) {
        kids.append("<</Type/OBJR/Pg ").append(Syntax.reference(page)).append("/Obj ").append(Syntax.reference(link))
                .append(">>");
    }

    /** Writes it: nothing is added any more. */
    public void end() throws IOException {
        file.object(number, "<</Type/StructElem/S/" + type + "/P " + Syntax.reference(parent) + attributes + "/K["
                + kids + "]>>");
    }
}
