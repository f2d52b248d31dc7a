import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lists the image's files for the Windows Installer, as a fragment that WiX and wixl read: {@code PackageFiles.java IMAGE
 * SCOPE VERSION FRAGMENT}, and prints the code of the product in this version. A component's code is made of its path, so that
 * it stays the same over versions, as the rules of components want.
 */
final class PackageFiles {

    private final Path image;
    private final String scope;
    private final StringBuilder folders = new StringBuilder();
    private final StringBuilder components = new StringBuilder();

    private PackageFiles(Path image, String scope) {
        this.image = image;
        this.scope = scope;
    }

    public static void main(String[] arguments) throws IOException {
        PackageFiles files = new PackageFiles(Path.of(arguments[0]), arguments[1]);
        files.addFolder(files.image, "    ");
        Files.writeString(Path.of(arguments[3]), """
                <?xml version="1.0" encoding="utf-8"?>
                <Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
                  <Fragment>
                    <DirectoryRef Id="INSTALLDIR">
                %s    </DirectoryRef>
                  </Fragment>
                  <Fragment>
                    <ComponentGroup Id="Files">
                %s    </ComponentGroup>
                  </Fragment>
                </Wix>
                """.formatted(files.folders, files.components));
        System.out.println(files.code("version " + arguments[2]));
    }

    private void addFolder(Path folder, String indent) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(folder)) {
            entries = all.sorted().toList();
        }
        for (Path entry : entries) {
            String path = image.relativize(entry).toString().replace('\\', '/');
            if (Files.isDirectory(entry)) {
                folders.append("%s  <Directory Id=\"%s\" Name=\"%s\">\n".formatted(indent, id("d", path),
                        entry.getFileName()));
                addFolder(entry, indent + "  ");
                folders.append(indent).append("  </Directory>\n");
            } else {
                folders.append(("%s  <Component Id=\"%s\" Guid=\"%s\" Win64=\"yes\">"
                        + "<File Id=\"%s\" Name=\"%s\" Source=\"%s\" KeyPath=\"yes\"/></Component>\n").formatted(indent,
                        id("c", path), code(path), id("f", path), entry.getFileName(), entry));
                components.append("      <ComponentRef Id=\"").append(id("c", path)).append("\"/>\n");
            }
        }
    }

    private static String id(String kind, String path) {
        return kind + UUID.nameUUIDFromBytes(path.getBytes(UTF_8)).toString().replace("-", "");
    }

    /** The same for the same name. Some tools want capitals. */
    private String code(String name) {
        return UUID.nameUUIDFromBytes(("ma.mithaq " + scope + " " + name).getBytes(UTF_8)).toString()
                .toUpperCase(Locale.ROOT);
    }
}
