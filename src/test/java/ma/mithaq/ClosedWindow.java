package ma.mithaq;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.export.ExportRequest;

/** A process that starts an export, as a window does, and ends at once, like a window that is closed. */
final class ClosedWindow {

    private ClosedWindow() {
    }

    /** @param arguments the dossier, the file to make, and the command that starts the program */
    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        try (DossierStore store = DossierFile.open(Path.of(all.get(0)))) {
            new ExportProcess(() -> Optional.of(all.subList(2, all.size()))).begin(new ExportRequest(store.judged(),
                    new ExportForm.ByEnding(), Language.ARABIC, Path.of(all.get(1))), share -> { });
        }
        System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
        System.exit(0);
    }
}
