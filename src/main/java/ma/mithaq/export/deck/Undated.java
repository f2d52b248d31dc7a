package ma.mithaq.export.deck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Writes a deck so that the same one gives the same bytes: the library notes the time in every entry of the file. */
final class Undated {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Undated() {
    }

    static void write(XMLSlideShow show, OutputStream out) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        show.write(dated);
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()))) {
            for (ZipEntry from = entries.getNextEntry(); from != null; from = entries.getNextEntry()) {
                ZipEntry entry = new ZipEntry(from.getName());
                // The earliest time that the format knows.
                entry.setTimeLocal(EARLIEST);
                zip.putNextEntry(entry);
                entries.transferTo(zip);
            }
        }
        zip.finish();
    }
}
