package ma.mithaq.export.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks: sections, and the headings below them. */
final class Outline {

    private final PdfFile file;
    private final int root;
    private final List<Bookmark> sections = new ArrayList<>();

    Outline(PdfFile file) {
        this.file = file;
        this.root = file.number();
    }

    void addSection(String title, int page, double y) {
        sections.add(new Bookmark(title, page, y, file.number(), new ArrayList<>()));
    }

    void addHeading(String title, int page, double y) {
        sections.getLast().below().add(new Bookmark(title, page, y, file.number(), List.of()));
    }

    /** Writes them, and says their object number. */
    int end() throws IOException {
        file.object(root, "<</Type/Outlines" + kids(sections) + ">>");
        write(root, sections);
        return root;
    }

    private void write(int parent, List<Bookmark> bookmarks) throws IOException {
        for (int i = 0; i < bookmarks.size(); i++) {
            Bookmark bookmark = bookmarks.get(i);
            file.object(bookmark.number(), "<</Title" + Syntax.text(bookmark.title()) + "/Parent "
                    + Syntax.reference(parent) + "/Dest[" + Syntax.reference(bookmark.page()) + "/XYZ null "
                    + Syntax.numbers(bookmark.y()) + "null]"
                    + (i > 0 ? "/Prev " + Syntax.reference(bookmarks.get(i - 1).number()) : "")
                    + (i + 1 < bookmarks.size() ? "/Next " + Syntax.reference(bookmarks.get(i + 1).number()) : "")
                    + kids(bookmark.below()) + ">>");
            write(bookmark.number(), bookmark.below());
        }
    }

    private static String kids(List<Bookmark> bookmarks) {
        return bookmarks.isEmpty() ? "" : "/First " + Syntax.reference(bookmarks.getFirst().number()) + "/Last "
                + Syntax.reference(bookmarks.getLast().number()) + "/Count " + bookmarks.size();
    }

    /** A title, where it leads, and those below it. */
    private record Bookmark(String title, int page, double y, int number, List<Bookmark> below) {
    }
}
