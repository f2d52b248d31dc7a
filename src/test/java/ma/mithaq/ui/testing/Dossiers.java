package ma.mithaq.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Facts;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Source;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierWriter;
import ma.mithaq.store.SourceRefused;

/** The dossiers with which views are tested. Generated ones are made once for the whole process. */
public enum Dossiers {
    /** The dossier that comes with the program. */
    BUNDLED {
        @Override
        Path make() {
            return Path.of(System.getProperty("mithaq.dossiers"), "mistral-ai-2025.mithaq");
        }
    },
    /** Long names, odd words, three hundred people, no portrait. */
    HARD {
        @Override
        Path make() throws Problem, IOException {
            return written(file -> HardDossier.write(file, 300));
        }
    },
    /** Arabic and Latin names, titles, places and dates, one after the other in every list. */
    TWO_SCRIPTS {
        @Override
        Path make() throws Problem, IOException {
            return built("src/test/resources/dossiers/two-scripts");
        }
    },
    /** All that a dossier can say: what the agreement is made of, pictures, what a source says otherwise. */
    SAMPLE {
        @Override
        Path make() throws Problem, IOException {
            return built("docs/sample-dossier");
        }
    },
    /** Only an agreement: every list is empty. */
    SPARSE {
        @Override
        Path make() throws Problem, IOException {
            return written(Dossiers::writeSparse);
        }
    },
    /** Ten thousand people. */
    CROWDED {
        @Override
        Path make() throws Problem, IOException {
            return written(file -> HardDossier.write(file, 10_000));
        }
    };

    private Path file;

    /** The dossier's file. */
    public synchronized Path file() {
        if (file == null) {
            try {
                file = make();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (Problem failed) {
                throw new AssertionError(failed);
            }
        }
        return file;
    }

    abstract Path make() throws Problem, IOException;

    private static Path built(String source) throws Problem, IOException {
        return written(file -> {
            try {
                DossierBuilder.build(Path.of(source), file);
            } catch (SourceRefused refused) {
                throw new AssertionError(refused);
            }
        });
    }

    private static Path written(Writing writing) throws Problem, IOException {
        Path folder = Files.createTempDirectory("mithaq-test");
        Path made = folder.resolve("made.mithaq");
        folder.toFile().deleteOnExit();
        made.toFile().deleteOnExit();
        writing.to(made);
        return made;
    }

    private static void writeSparse(Path file) throws Problem {
        try (DossierWriter writer = DossierWriter.create(file, Hard.info("sparse"))) {
            writer.add(Facts.source("source", Source.SourceKind.OTHER, Hard.SHORT, Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), 1, Optional.empty(), Hard.SHORT));
            Agreement agreement = Facts.agreement("agreement", Hard.SHORT, Agreement.AgreementKind.OTHER,
                    PartialDate.parse("2025"), Hard.SHORT, Hard.SHORT, Optional.empty(), List.of(), List.of());
            writer.add(agreement);
            writer.add(new Citation(agreement.ref(), "", "source", 1));
            writer.finish();
        }
    }

    /** Writes a dossier to a file. */
    private interface Writing {
        void to(Path file) throws Problem;
    }
}
