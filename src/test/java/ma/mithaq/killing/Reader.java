package ma.mithaq.killing;

import java.nio.file.Path;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.SearchIndex;

/** A process of its own that has a dossier open, and its index for search, until it is killed. */
final class Reader {

    private Reader() {
    }

    public static void main(String[] arguments) throws Exception {
        try (DossierStore store = DossierFile.open(Path.of(arguments[0])); SearchIndex index = store.openIndex()) {
            System.out.println(store.listFacts().size() + index.listWords().size() > 0 ? "open" : "empty");
            System.in.transferTo(System.err);
        }
    }
}
