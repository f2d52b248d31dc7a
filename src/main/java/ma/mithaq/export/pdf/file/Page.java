package ma.mithaq.export.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The numbers of a page: of its objects, of what belongs to elements, of what is shown on it. */
final class Page {

    private final PdfDocument document;
    private final PdfFile file;
    private final int number;
    private final int margins;
    private String section;
    private boolean sectionSet;
    private final List<Integer> elements = new ArrayList<>();
    private final List<Integer> links = new ArrayList<>();
    private final Set<Integer> pictures = new TreeSet<>();

    /** @param section that the page before was in */
    Page(PdfDocument document, PdfFile file, String section) {
        this.document = document;
        this.file = file;
        this.number = file.number();
        this.margins = file.number();
        this.section = section;
    }

    /** Writes it. What is known of it only while it is filled is then forgotten. */
    void end(byte[] content) throws IOException {
        int shown = file.number();
        file.stream(shown, "", content);
        StringBuilder pictureNames = new StringBuilder();
        pictures.forEach(picture -> pictureNames.append(picture(picture)).append(' ')
                .append(Syntax.reference(picture)));
        int key = document.structure().key(file.object(Syntax.references(elements)));
        file.object(number, "<</Type/Page/Parent " + Syntax.reference(document.pages()) + "/MediaBox[0 0 "
                + Syntax.numbers(PdfDocument.WIDTH, PdfDocument.HEIGHT) + "]/Resources<</Font "
                + Syntax.reference(document.fonts().number())
                + (pictures.isEmpty() ? "" : "/XObject<<" + pictureNames + ">>") + ">>/Contents"
                + Syntax.references(List.of(shown, margins)) + "/StructParents " + key + "/Tabs/S"
                + (links.isEmpty() ? "" : "/Annots" + Syntax.references(links)) + ">>");
        elements.clear();
        links.clear();
        pictures.clear();
    }

    int number() {
        return number;
    }

    /** Where its head and foot are written. */
    int margins() {
        return margins;
    }

    /** The section that it begins in or, where one begins on it, the first of those. */
    String section() {
        return section;
    }

    void setSection(String begun) {
        if (!sectionSet) {
            section = begun;
            sectionSet = true;
        }
        document.setSection(begun);
    }

    /** The number of content that belongs to an element. */
    int content(Element of) {
        elements.add(of.number());
        of.addContent(number, elements.size() - 1);
        return elements.size() - 1;
    }

    void add(int link) {
        links.add(link);
    }

    /** The name of a picture on this page. */
    String picture(int object) {
        pictures.add(object);
        return "/I" + object;
    }
}
