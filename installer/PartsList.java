import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The list of all parts of the image, {@code legal/mithaq.cdx.json}, in the format CycloneDX 1.6. It is made from
 * the JARs that are included, not from the project's dependencies; what is used for tests is therefore never in it.
 */
final class PartsList {

    private static final List<FontPart> FONTS = List.of(
            new FontPart("IBM Plex Sans Arabic", "1.101", "OFL-1.1"),
            new FontPart("IBM Plex Sans", "3.201", "OFL-1.1"),
            new FontPart("Noto Naskh Arabic", "2.021", "OFL-1.1"),
            new FontPart("Noto Sans Tifinagh", "2.006", "OFL-1.1"),
            new FontPart("Noto Emoji", "3.006", "OFL-1.1"),
            new FontPart("Noto Sans Symbols", "2.003", "OFL-1.1"),
            new FontPart("DejaVu Sans", "2.37", "Bitstream-Vera"));

    private final Path image;
    private final List<Licence> licences;
    private final Path repository;

    /**
     * @param licences   {@code installer/legal/parts.txt}
     * @param repository Maven's, from which the JARs came
     */
    PartsList(Path image, Path licences, Path repository) throws IOException {
        this.image = image;
        this.repository = repository;
        try (Stream<String> lines = Files.lines(licences)) {
            this.licences = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("  +")).map(cells -> new Licence(cells[0], cells[1], cells[2])).toList();
        }
    }

    /**
     * @param whole   the folder of the Java of which the image has a part
     * @param runtime the folder of that part
     */
    void write(String version, String date, Path whole, Path runtime, Libraries libraries) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Path jar : libraries.jars().stream().sorted().toList()) {
            parts.add(library(jar));
        }
        parts.add(openJdk(whole, runtime));
        FONTS.forEach(font -> parts.add(font.asPart()));
        String listed = String.join(",\n", parts);
        Files.writeString(image.resolve("legal/mithaq.cdx.json"), """
                {
                  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
                  "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "serialNumber": "urn:uuid:%s",
                  "metadata": {
                    "timestamp": "%s",
                    "component": {
                      "type": "application", "bom-ref": "mithaq", "name": "Mithaq", "version": "%s",
                      "licenses": [{"expression": "Apache-2.0"}]
                    }
                  },
                  "components": [
                %s
                  ]
                }
                """.formatted(UUID.nameUUIDFromBytes((version + date + listed).getBytes(UTF_8)), date, version,
                listed.indent(4).stripTrailing()));
    }

    private String library(Path jar) throws IOException {
        Path folder = repository.relativize(jar.getParent());
        int depth = folder.getNameCount();
        String version = folder.getName(depth - 1).toString();
        String name = folder.getName(depth - 2).toString();
        String group = folder.subpath(0, depth - 2).toString().replace('\\', '.').replace('/', '.');
        String file = jar.getFileName().toString();
        String classifier = file.substring(name.length() + 1 + version.length(), file.length() - ".jar".length());
        Licence licence = licences.stream().filter(known -> known.isOf(group, name)).findFirst().orElseThrow(
                () -> new IllegalStateException("installer/legal/parts.txt does not name " + group + ":" + name));
        licence.demandText(image, file.replace(".jar", ""));
        String address = "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar"
                + (classifier.isEmpty() ? "" : "&classifier=" + classifier.substring(1));
        return """
                {
                  "type": "library", "bom-ref": "%s",
                  "group": "%s", "name": "%s", "version": "%s", "purl": "%1$s",
                  "hashes": [{"alg": "SHA-256", "content": "%s"}],
                  "licenses": [{"expression": "%s"}]
                }""".formatted(address, group, name, version, sha256(jar), licence.expression());
    }

    /** By what they say of themselves: neither need run here. */
    private static String openJdk(Path whole, Path runtime) throws IOException {
        Properties said = release(whole);
        String modules = Stream.of(release(runtime).getProperty("MODULES").split("[ \"]+"))
                .filter(module -> module.matches("(java|jdk)\\..*")).sorted().collect(Collectors.joining(" "));
        return """
                {
                  "type": "platform", "bom-ref": "openjdk", "name": "OpenJDK", "version": "%s",
                  "supplier": {"name": "%s"},
                  "licenses": [{"expression": "GPL-2.0-only WITH Classpath-exception-2.0"}],
                  "properties": [{"name": "mithaq:modules", "value": "%s"}]
                }""".formatted(said.getProperty("JAVA_RUNTIME_VERSION", said.getProperty("JAVA_VERSION")).replace("\"", ""),
                said.getProperty("IMPLEMENTOR", "unknown").replace("\"", ""), modules);
    }

    private static Properties release(Path java) throws IOException {
        Properties said = new Properties();
        try (Reader lines = Files.newBufferedReader(java.resolve("release"))) {
            said.load(lines);
        }
        return said;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has it", every);
        }
    }

    /**
     * On which terms something is used.
     *
     * @param part       group and name, * for any name
     * @param expression of SPDX
     * @param text       where it stands in the image, or "own"
     */
    private record Licence(String part, String expression, String text) {

        boolean isOf(String group, String name) {
            return part.equals(group + ":" + name) || part.equals(group + ":*");
        }

        /** The Java lies elsewhere on each system; its licences have the same place in it. */
        void demandText(Path image, String jar) throws IOException {
            Path wanted = Path.of(text.equals("own") ? "legal/" + jar : text);
            try (Stream<Path> files = Files.walk(image)) {
                Optional<Path> found = files.filter(file -> file.endsWith(wanted)).findFirst();
                if (found.isEmpty()) {
                    throw new IllegalStateException("The image lacks the licence of " + jar + ": " + text);
                }
            }
        }
    }

    /** A family of fonts, with its licence by SPDX. */
    private record FontPart(String name, String version, String licence) {

        String asPart() {
            return """
                    {
                      "type": "file", "bom-ref": "%s", "name": "%s", "version": "%s",
                      "licenses": [{"expression": "%s"}]
                    }""".formatted(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, version, licence);
        }
    }
}
