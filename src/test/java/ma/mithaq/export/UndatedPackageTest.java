package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A package contains no time, whatever the clock says; {@code .ci/check-clocks} sets clocks to 1970 and 2200. */
class UndatedPackageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"PPTX", "DOCX", "XLSX"})
    void everyPartBearsTheSameTimeAndSoTheSameBytes(Format format) throws Exception {
        Path dossier = Exported.bundledDossier(folder);
        byte[] written = Exported.bytes(format, Language.ARABIC, dossier);
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), part.getTimeLocal(), part.getName());
                parts++;
            }
        }
        assertTrue(parts > 5, "parts: " + parts);
        assertArrayEquals(written, Exported.bytes(format, Language.ARABIC, dossier));
    }
}
