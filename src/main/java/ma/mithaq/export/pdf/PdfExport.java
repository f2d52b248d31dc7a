package ma.mithaq.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.document.Reference;
import ma.mithaq.export.document.Section;
import ma.mithaq.export.pdf.file.Element;
import ma.mithaq.export.pdf.file.Metadata;
import ma.mithaq.export.pdf.file.PdfDocument;
import ma.mithaq.export.pdf.type.Faces;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;

/** The brief, set on A4 and written as a PDF that conforms to PDF/UA-1 and PDF/A-2a. */
public final class PdfExport {

    private final Document document;
    private final Messages messages;
    private final Faces faces;
    private final Lines lines;
    private final Map<Integer, String> descriptions = new HashMap<>();

    private PdfExport(Document document, Messages messages) throws Problem {
        this.document = document;
        this.messages = messages;
        this.faces = new Faces();
        this.lines = new Lines(document.language(), faces);
    }

    /** @throws Problem {@code NO_FONT_DRAWING}, or what reading the dossier throws */
    public static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        write(store, options, Integer.MAX_VALUE, out, progress);
    }

    /** @param most how many pages are made, the first ones */
    static void write(DossierStore store, ExportOptions options, int most, OutputStream out, Progress progress)
            throws IOException, Problem {
        Messages messages = Messages.in(options.language()).datedAs(store.info().country());
        new PdfExport(DocumentReader.read(store, messages), messages).write(most, out, progress);
    }

    private void write(int most, OutputStream out, Progress progress) throws IOException {
        SortedSet<Integer> lacking = faces.missing(document.words());
        if (!lacking.isEmpty()) {
            progress.lacking(lacking);
        }
        PdfDocument pdf = new PdfDocument(out, document.language(), this::description);
        Element root = pdf.structure().document();
        Flow flow = new Flow(pdf, most, document.length(), progress);
        new CoverSetter(document, lines, flow, root).set();
        BlockSetter blocks = new BlockSetter(document, messages, lines, flow, root);
        for (Section section : document.sections()) {
            blocks.section(section);
        }
        blocks.colophon(document.colophon());
        flow.end();
        String pages = flow.isFull() ? "" : String.valueOf(pdf.pageCount());
        pdf.end(new Margins(document, messages, lines, pages), new Metadata(document.language(),
                document.title().words(), document.editionDay(), document.source(),
                document.handling()));
    }

    /** What is said of the link to a reference; thousands of links lead to the same few. */
    private String description(int number) {
        return descriptions.computeIfAbsent(number, this::describe);
    }

    private String describe(int number) {
        Reference reference = document.references().get(number - 1);
        return Isolates.without(messages.get("export.reference.link", number,
                messages.get("ui.citation.source.paragraph", reference.paragraph(), reference.source())));
    }
}
