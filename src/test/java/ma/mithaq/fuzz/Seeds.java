package ma.mithaq.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.store.Dossiers;
import ma.mithaq.store.SourceRefused;

/** Makes what Jazzer begins with: the sample dossier, each of its pages, its source, and what YAML has beside that. */
public final class Seeds {

    private static final int PAGE = 4096;

    /** A change that {@link DossierTarget} takes: a place, a length, and the eight bytes a page's header has. */
    private static final int CHANGE = Integer.BYTES + 8;

    private Seeds() {
    }

    /** @param arguments the folder of the seeds that are kept, and the folder to fill */
    public static void main(String[] arguments) throws IOException, Problem, SourceRefused {
        Path output = Path.of(arguments[1]);
        Path dossiers = Files.createDirectories(output.resolve("dossier"));
        byte[] sample = Files.readAllBytes(Dossiers.build(dossiers));
        for (int page = 0; page < sample.length; page += PAGE) {
            // Changes nothing: Jazzer will write something different there.
            Files.write(dossiers.resolve("page-" + page / PAGE),
                    ByteBuffer.allocate(CHANGE).putInt(page << Byte.SIZE | CHANGE - Integer.BYTES - 1)
                            .put(sample, page, CHANGE - Integer.BYTES).array());
        }
        Path sources = Files.createDirectories(output.resolve("source"));
        for (String name : SourceTarget.FILES) {
            write(sources, name, Dossiers.sampleSource().resolve(name));
        }
        try (Stream<Path> kept = Files.list(Path.of(arguments[0]))) {
            for (Path file : kept.toList()) {
                write(sources, file.getFileName().toString(), file);
            }
        }
    }

    /** A seed is named for the file it stands for: "people.yaml", or "people.yaml-tags". */
    private static void write(Path folder, String name, Path content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write('0' + SourceTarget.FILES.indexOf(name.split("-", 2)[0]));
        bytes.write(Files.readAllBytes(content));
        Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
