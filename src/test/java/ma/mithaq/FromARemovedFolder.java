package ma.mithaq;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.export.ExportRequest;

/** Exports like a window, and like a command, from a working folder that is removed first. */
final class FromARemovedFolder {

    private FromARemovedFolder() {
    }

    /** @param arguments the dossier, the file to make, and the command that starts the program */
    public static void main(String[] arguments) throws Exception {
        Files.delete(Path.of("").toAbsolutePath());
        List<String> start = List.of(arguments).subList(2, arguments.length);
        try (DossierStore store = DossierFile.open(Path.of(arguments[0]))) {
            new ExportProcess(() -> Optional.of(start))
                    .begin(new ExportRequest(store.judged(), new ExportRequest.ByEnding(),
                    Language.ARABIC, Path.of(arguments[1])), share -> { }).await();
        }
        Mithaq.main(new String[] {"export", arguments[0], "-o", "sub/facts.json", "--lang", "en"});
    }
}
