package ma.mithaq.store;

import java.nio.file.Path;

/** A process of its own that builds a dossier. */
final class BuildProcess {

    private BuildProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        DossierBuilder.build(Path.of(arguments[0]), Path.of(arguments[1]));
    }
}
