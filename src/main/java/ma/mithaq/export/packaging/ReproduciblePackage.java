package ma.mithaq.export.packaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/**
 * A package whose parts do not carry the machine's time: the same document gives the same bytes, and a clock beyond the
 * format's last year, 2107, does no harm. It is assembled in memory, so that nothing can be left behind on disk.
 */
public final class ReproduciblePackage {

    /** The earliest time that the format can hold. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReproduciblePackage() {
    }

    /** Writes a document; the stream stays open. */
    public static void write(POIXMLDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        document.write(dated);
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(part(part.getName()));
                parts.transferTo(zip);
            }
        }
        zip.finish();
    }

    /** A part yet to be written. */
    public static ZipEntry part(String name) {
        ZipEntry part = new ZipEntry(name);
        part.setTimeLocal(EARLIEST);
        return part;
    }
}
