import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The program's JAR and its libraries, sorted for the image: modules to be linked, JARs for the exports, native
 * libraries beside them so that nothing is unpacked at start, and the licences that were found in the JARs.
 */
final class Libraries {

    private static final String LICENCE = "(?i)(.*/)?([^/]*(license|notice)[^/]*)";
    private static final String NATIVE_LIBRARY = ".*\\.(so|dll|dylib|jnilib)";
    /** Codes of East Asian fonts; a format of JARs that is no more; how the JARs themselves were made. */
    private static final String UNUSED = "org/apache/fontbox/cmap/(?!Identity|[^/]*\\.class$).*"
            + "|org/apache/commons/compress/harmony/.*|META-INF/maven/.*";

    private final Target target;
    private final Path modules;
    private final Path exports;
    private final Path natives;
    private final Path legal;
    private final List<Path> jars = new ArrayList<>();

    /** @param target the system for which the image is */
    Libraries(Target target, Path work, Path legal) {
        this.target = target;
        this.modules = work.resolve("mods");
        this.exports = work.resolve("exports");
        this.natives = work.resolve("libraries");
        this.legal = legal;
    }

    Path modules() {
        return modules;
    }

    Path exports() {
        return exports;
    }

    Path natives() {
        return natives;
    }

    /** The names of the modules of Java that the image needs. */
    Set<String> systemModules() {
        return Configuration.empty().resolve(ModuleFinder.of(modules), ModuleFinder.ofSystem(),
                        Set.of("ma.mithaq", "jdk.localedata")).modules().stream()
                .filter(found -> found.reference().location().orElseThrow().getScheme().equals("jrt"))
                .map(ResolvedModule::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The JARs that were taken in, where they came from. */
    List<Path> jars() {
        return jars;
    }

    /**
     * @param module    the program's
     * @param date      that of the entries of the program's JAR
     * @param classPath folders hold what was compiled, the rest are libraries
     */
    void gather(String module, String version, String date, String classPath) throws IOException {
        Files.createDirectories(modules);
        Files.createDirectories(exports);
        // Each part of JavaFX comes with a second JAR, an empty one, which is left out.
        List<Path> entries = Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*javafx-[a-z]+-[0-9.]+\\.jar")).map(Path::of).toList();
        Set<Path> linked = needed(module, entries);
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                // Maven's own JAR plugin cannot: it reads the module's description with the Java that Maven runs on.
                MakeImage.run("jar", "--create", "--file", modules.resolve("mithaq-" + version + ".jar").toString(),
                        "--date", date, "--module-version", version, "-C", entry.toString(), ".");
            } else {
                copyJar(entry, linked.contains(entry) ? modules : exports);
                jars.add(entry);
            }
        }
    }

    /** What the program's module requires, directly or not; the rest is for the exports, which find it on the class path. */
    private static Set<Path> needed(String module, List<Path> entries) {
        return Configuration.empty()
                .resolve(ModuleFinder.of(entries.toArray(Path[]::new)), ModuleFinder.ofSystem(), Set.of(module))
                .modules().stream().map(found -> found.reference().location().orElseThrow())
                .filter(location -> location.getScheme().equals("file")).map(Path::of).collect(Collectors.toSet());
    }

    /** Copies a JAR, its native libraries apart and without what is not used, and the licences that it holds. */
    private void copyJar(Path jar, Path folder) throws IOException {
        String name = jar.getFileName().toString();
        try (ZipFile from = new ZipFile(jar.toFile());
             ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : from.stream().toList()) {
                if (entry.getName().matches(NATIVE_LIBRARY)) {
                    if (isForTarget(entry.getName())) {
                        extract(from, entry, natives);
                    }
                } else if (!entry.getName().matches(UNUSED)) {
                    copyEntry(from, entry, to);
                }
                if (!entry.isDirectory() && entry.getName().matches(LICENCE)) {
                    extract(from, entry, legal.resolve(name.replace(".jar", "")));
                }
            }
        }
    }

    private static void extract(ZipFile from, ZipEntry entry, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream content = from.getInputStream(entry)) {
            Files.copy(content, folder.resolve(Path.of(entry.getName()).getFileName()));
        }
    }

    private static void copyEntry(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        to.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
            content.transferTo(to);
        }
        to.closeEntry();
    }

    /** JavaFX's JARs are chosen for one system; SQLite's holds libraries for every one. */
    private boolean isForTarget(String library) {
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        String folder = "org/sqlite/native/";
        return !library.startsWith(folder)
                || library.startsWith(folder + target.name().charAt(0) + target.name().substring(1).toLowerCase(Locale.ROOT)
                        + "/" + machine + "/");
    }
}
