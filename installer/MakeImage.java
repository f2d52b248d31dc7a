import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the application image: the program, a Java of its own with the modules that it needs and no others, the
 * dossiers, and a cache of loaded classes that halves its start.
 *
 * <p>Run by {@code mvn package} on the JDK that compiles: {@code java MakeImage.java PROJECT VERSION DATE CLASSPATH},
 * where the date is that of the entries of the program's JAR, and the class path is the compiled program and its
 * libraries.
 */
final class MakeImage {

    private static final String MODULE = "ma.mithaq";
    private static final String MAIN = MODULE + "/ma.mithaq.Mithaq";
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.startsWith("windows");
    private static final boolean MAC = SYSTEM.startsWith("mac");
    private static final String LICENCE = "(?i).*/([^/]*(license|notice)[^/]*)";
    private static final String NATIVE_LIBRARY = ".*\\.(so|dll|dylib|jnilib)";
    /** What jpackage puts in place of its folder for the program's files when the program starts. */
    private static final String APPLICATION_FOLDER = "$APPDIR";

    private final Path project;
    private final Path work;
    private final Path modules;
    private final Path exports;
    private final Path libraries;
    private final Path legal;
    private final Path image;
    private final Path application;

    private MakeImage(Path project) {
        this.project = project;
        Path target = project.resolve("target");
        work = target.resolve("image");
        modules = work.resolve("mods");
        exports = work.resolve("exports");
        libraries = work.resolve("libraries");
        legal = work.resolve("legal");
        image = target.resolve(MAC ? "mithaq.app" : "mithaq");
        application = image.resolve(MAC ? "Contents/app" : WINDOWS ? "app" : "lib/app");
    }

    public static void main(String[] arguments) throws Exception {
        MakeImage make = new MakeImage(Path.of(arguments[0]));
        delete(make.work);
        delete(make.image);
        make.gatherModules(arguments[1], arguments[2], arguments[3]);
        make.packImage(arguments[1]);
        make.addFiles();
        make.trainCache();
    }

    /** The JARs with JavaFX's and SQLite's native libraries beside them, so that nothing is unpacked at start. */
    private void gatherModules(String version, String date, String classPath) throws IOException {
        Files.createDirectories(modules);
        Files.createDirectories(exports);
        // Each part of JavaFX comes with a second JAR, an empty one, which is left out.
        List<Path> entries = Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*javafx-[a-z]+-[0-9.]+\\.jar")).map(Path::of).toList();
        Set<Path> linked = needed(entries);
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                // Maven's own JAR plugin cannot: it reads the module's description with the Java that Maven runs on.
                run("jar", "--create", "--file", modules.resolve("mithaq-" + version + ".jar").toString(),
                        "--date", date, "--module-version", version, "-C", entry.toString(), ".");
            } else {
                copyJar(entry, linked.contains(entry) ? modules : exports);
            }
        }
    }

    /**
     * What the program's module names, and what that names: all else is for the exports, which find it by class path.
     */
    private static Set<Path> needed(List<Path> entries) {
        return Configuration.empty()
                .resolve(ModuleFinder.of(entries.toArray(Path[]::new)), ModuleFinder.ofSystem(), Set.of(MODULE))
                .modules().stream().map(module -> module.reference().location().orElseThrow())
                .filter(location -> location.getScheme().equals("file")).map(Path::of).collect(Collectors.toSet());
    }

    /** Copies a JAR, its native libraries apart and without those of other machines, and the licences that it holds. */
    private void copyJar(Path jar, Path folder) throws IOException {
        String name = jar.getFileName().toString();
        try (ZipFile from = new ZipFile(jar.toFile());
             ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (ZipEntry entry : from.stream().toList()) {
                if (!entry.getName().matches(NATIVE_LIBRARY)) {
                    copyEntry(from, entry, to);
                } else if (isForThisMachine(entry.getName())) {
                    extract(from, entry, libraries);
                }
                if (entry.getName().matches(LICENCE)) {
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

    /** JavaFX's JARs are chosen for this machine; SQLite's holds libraries for every one. */
    private static boolean isForThisMachine(String library) {
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        String folder = "org/sqlite/native/";
        return !library.startsWith(folder)
                || library.startsWith(folder + (WINDOWS ? "Windows" : MAC ? "Mac" : "Linux") + "/" + machine + "/");
    }

    private void packImage(String version) throws IOException {
        List<String> command = new ArrayList<>(List.of("--type", "app-image", "--name", "mithaq",
                "--description", "Mithaq", "--vendor", "Mithaq",
                // macOS takes no version that starts with 0.
                "--app-version", MAC ? version.replaceFirst("^0", "1") : version,
                "--dest", image.getParent().toString(), "--module-path", modules.toString(), "--module", MAIN,
                // Dates, numbers and plurals of the three languages.
                "--add-modules", "jdk.localedata", "--jlink-options",
                "--include-locales=ar,fr,en --strip-debug --no-header-files --no-man-pages"));
        for (String option : javaOptions()) {
            command.add("--java-options");
            command.add(option);
        }
        command.add("--java-options");
        command.add("-Djava.class.path=" + exportsByName());
        if (WINDOWS) {
            // "mithaq check" answers in the terminal that asked.
            command.add("--win-console");
        }
        run("jpackage", command.toArray(String[]::new));
    }

    private List<String> javaOptions() throws IOException {
        List<String> options = new ArrayList<>();
        try (Stream<String> lines = Files.lines(project.resolve("installer/java-options"))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(options::add);
        }
        options.add("-Dmithaq.dossiers=" + APPLICATION_FOLDER + "/dossiers");
        options.add("-Dorg.sqlite.lib.path=" + APPLICATION_FOLDER + "/libraries");
        options.add("-Djava.library.path=" + APPLICATION_FOLDER + "/libraries");
        options.add("-XX:AOTCache=" + APPLICATION_FOLDER + "/mithaq.aot");
        // Where the cache is missing or does not fit, the program starts without it: nobody needs to be told.
        options.add("-Xlog:aot=off");
        options.add("-Xlog:cds=off");
        return options;
    }

    /** The libraries of the exports, as a class path; on Linux the program's own launcher gathers them. */
    private String exportsByName() throws IOException {
        try (Stream<Path> jars = Files.list(exports)) {
            return jars.map(jar -> APPLICATION_FOLDER + "/exports/" + jar.getFileName()).sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private void addFiles() throws IOException {
        if (!WINDOWS && !MAC) {
            for (String launchers : List.of("bin/mithaq", "lib/libapplauncher.so", "lib/app/mithaq.cfg",
                    "lib/app/.jpackage.xml")) {
                Files.delete(image.resolve(launchers));
            }
            Files.copy(project.resolve("installer/linux/mithaq"), image.resolve("bin/mithaq"),
                    StandardCopyOption.COPY_ATTRIBUTES);
            Files.copy(project.resolve("installer/java-options"), application.resolve("java-options"));
        }
        copyFolder(project.resolve("target/dossiers"), application.resolve("dossiers"));
        copyFolder(libraries, application.resolve("libraries"));
        copyFolder(exports, application.resolve("exports"));
        copyFolder(project.resolve("installer/legal"), image.resolve("legal"));
        copyFolder(legal, image.resolve("legal"));
        Files.copy(project.resolve("LICENSE"), image.resolve("legal/LICENSE"));
        Files.copy(project.resolve("resources/ma/mithaq/fonts/OFL.txt"),
                image.resolve("legal/ibm-plex-sans-arabic.txt"));
    }

    /** Lets the program start and show every section once, without a display, and keeps what it loaded. */
    private void trainCache() throws IOException, InterruptedException {
        Path java = image.resolve(MAC ? "Contents/runtime/Contents/Home" : WINDOWS ? "runtime" : "lib/runtime")
                .resolve("bin/java");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        for (String option : javaOptions()) {
            command.add(option.replace("-XX:AOTCache=", "-XX:AOTCacheOutput=")
                    .replace(APPLICATION_FOLDER, application.toString()));
        }
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dmithaq.training=true", "--module",
                MAIN));
        Path log = work.resolve("training.log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("XDG_DATA_HOME", "APPDATA"));
        Process training = builder.start();
        boolean ended = training.waitFor(3, TimeUnit.MINUTES);
        if (!ended || training.exitValue() != 0 || !Files.exists(application.resolve("mithaq.aot"))) {
            training.destroyForcibly();
            throw new IllegalStateException("The training run failed: " + Files.readString(log));
        }
    }

    /** Runs a tool of this JDK; shows what it said only where it failed. */
    private static void run(String tool, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        if (ToolProvider.findFirst(tool).orElseThrow().run(to, to, arguments) != 0) {
            throw new IllegalStateException(tool + " failed: " + said);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
