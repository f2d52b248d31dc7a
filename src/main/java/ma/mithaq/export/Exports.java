package ma.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import ma.mithaq.export.deck.DeckExport;
import ma.mithaq.export.pdf.PagePicture;
import ma.mithaq.export.pdf.PdfExport;
import ma.mithaq.export.sheets.CsvExport;
import ma.mithaq.export.sheets.SheetsExport;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.task.TooLongException;
import ma.mithaq.export.word.DocxExport;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierStore;
import org.jspecify.annotations.Nullable;

/** Writes a dossier in any of the formats. Needs no display. */
public final class Exports {

    /**
     * Of more entities nothing is begun that is made whole in memory: ten thousand people, each with an office and at
     * an event, are as many (docs/decisions/0064).
     */
    private static final int MOST_ENTITIES = 32_000;

    private Exports() {
    }

    /**
     * Writes one file, which is complete or not there at all; an existing file is replaced.
     *
     * @throws Problem {@code OUTPUT_UNWRITABLE} and its kin, {@code TOO_LONG_FOR_FORMAT} where the memory would
     *                 not or does not suffice, or what reading the dossier throws
     */
    public static void write(Format format, DossierStore store, ExportOptions options, Path file, Progress progress)
            throws Problem {
        demandShort(format, store);
        Libraries.open();
        Writer writer = writer(format);
        try {
            OutputFile.write(file, out -> {
                try {
                    writer.write(store, options, out, progress);
                } catch (TooLongException e) {
                    throw tooLong(format, e);
                }
            }, store.file());
        } catch (OutOfMemoryError e) {
            // By here, everything that was laid out has been freed.
            throw tooLong(format, e);
        }
        progress.reached(1);
    }

    /** Counting costs nothing, and merely to read so many takes minutes. */
    private static void demandShort(Format format, DossierStore store) throws Problem {
        if (!format.takesAnyLength()
                && store.countByKind().values().stream().mapToInt(Integer::intValue).sum() > MOST_ENTITIES) {
            throw tooLong(format, null);
        }
    }

    private static Problem tooLong(Format format, @Nullable Throwable why) {
        return new Problem(ProblemCode.TOO_LONG_FOR_FORMAT, why, format.ending(), Format.endingsOfAnyLength());
    }

    /**
     * Writes a picture of one page of the PDF.
     *
     * @param page from 1
     * @throws Problem {@code NO_SUCH_PAGE}, {@code OUTPUT_UNWRITABLE}, or what reading the dossier throws
     */
    public static void writePage(int page, DossierStore store, ExportOptions options, Path file, Progress progress)
            throws Problem {
        Libraries.open();
        OutputFile.write(file, out -> PagePicture.write(page, store, options, out, progress), store.file());
        progress.reached(1);
    }

    /** An expression, which has to have a case for every format: a statement could lack one, and write nothing. */
    private static Writer writer(Format format) {
        return switch (format) {
            case PDF -> PdfExport::write;
            case PPTX -> DeckExport::write;
            case DOCX -> DocxExport::write;
            case XLSX -> SheetsExport::write;
            case CSV -> CsvExport::write;
            case POPOLO -> PopoloExport::write;
            case ICS -> CalendarExport::write;
            case VCF -> ContactsExport::write;
            case JSON -> (store, options, out, progress) -> JsonExport.write(store, out);
        };
    }

    /** Writes a dossier in one format. */
    private interface Writer {
        void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
                throws IOException, Problem;
    }
}
