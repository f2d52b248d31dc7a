package ma.mithaq.export;

import java.nio.file.Path;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;

/**
 * A process of its own that begins an export, says so on its standard output, and waits in the middle of it to be
 * stopped: {@code StoppedExport FORMAT DOSSIER FILE}.
 */
final class StoppedExport {

    private StoppedExport() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[2]);
        try (DossierStore store = DossierFile.open(Path.of(arguments[1]))) {
            Exports.write(Format.valueOf(arguments[0]), store, new ExportOptions(Language.ARABIC, Preparation.NONE),
                    file,
                    share -> {
                        System.out.println("begun");
                        while (true) {
                            Thread.onSpinWait();
                        }
                    });
        }
    }
}
