import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the application image: the program, its own Java with only the modules that it needs, the
 * dossiers, the list of all its parts, and a cache of loaded classes that halves its start-up time.
 *
 * <p>Run by {@code mvn package} on the JDK that compiles: {@code java MakeImage.java PROJECT VERSION DATE REPOSITORY
 * CLASSPATH}, where the date is that of the entries of the program's JAR, the repository is Maven's, and the class path
 * is the compiled program and its libraries.
 */
final class MakeImage {

    private static final String MODULE = "ma.mithaq";
    private static final String MAIN = MODULE + "/ma.mithaq.Mithaq";
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.startsWith("windows");
    private static final boolean MAC = SYSTEM.startsWith("mac");
    /**
     * Modules of which a window reads next to nothing are compressed; the rest is not, for what packs the image (xz, in
     * the installers) does that better.
     */
    private static final String COMPRESSION = "--compress=zip-9:filter=/java.desktop/**,/java.xml/**,/java.net.http/**,"
            + "/java.naming/**,/java.sql.rowset/**,/jdk.localedata/**,/org.controlsfx.controls/**,"
            + "/com.fasterxml.jackson.core/**,/org.snakeyaml.engine/**,/ma.mithaq/ma/mithaq/fonts/**";
    /** Of the Java: sound, splash screens, AWT inside other windows, running JARs from a file manager, debuggers. */
    private static final String UNUSED_FILES = "--exclude-files=**/libjsound.*,**/libsplashscreen.*,**/libjawt.*,"
            + "**/jsound.dll,**/splashscreen.dll,**/jawt.dll,**/jexec,**/jrt-fs.jar,**/classlist";
    /** Letters of X11's own fonts for East Asian languages; and fonts that are only read from the folder of fonts. */
    private static final String UNUSED_RESOURCES = "--exclude-resources=glob:/java.desktop/sun/font/X11*coder.class,"
            + Stream.of("DejaVu*", "IBMPlexSans-*", "IBMPlexSansArabic-Medium*", "IBMPlexSansArabic-SemiBold*", "Noto*")
                    .map(font -> "glob:/ma.mithaq/ma/mithaq/fonts/" + font).collect(Collectors.joining(","));
    /** What jpackage puts in place of its folder for the program's files when the program starts. */
    private static final String APPLICATION_FOLDER = "$APPDIR";

    private final Path project;
    private final Path work;
    private final Path legal;
    private final Libraries libraries;
    private final Path image;
    private final Path application;

    private MakeImage(Path project) {
        this.project = project;
        Path target = project.resolve("target");
        work = target.resolve("image");
        legal = work.resolve("legal");
        libraries = new Libraries(work, legal);
        image = target.resolve(MAC ? "mithaq.app" : "mithaq");
        application = image.resolve(MAC ? "Contents/app" : WINDOWS ? "app" : "lib/app");
    }

    public static void main(String[] arguments) throws Exception {
        MakeImage make = new MakeImage(Path.of(arguments[0]));
        delete(make.work);
        delete(make.image);
        make.libraries.gather(MODULE, arguments[1], arguments[2], arguments[4]);
        make.packImage(arguments[1]);
        make.strip();
        make.addFiles();
        new PartsList(make.image, make.project.resolve("installer/legal/parts.txt"), Path.of(arguments[3]))
                .write(arguments[1], arguments[2], make.java(), make.libraries);
        make.trainCache();
    }

    private void packImage(String version) throws IOException {
        List<String> command = new ArrayList<>(List.of("--type", "app-image", "--name", "mithaq",
                "--description", "Mithaq", "--vendor", "Mithaq",
                // macOS takes no version that starts with 0.
                "--app-version", MAC ? version.replaceFirst("^0", "1") : version,
                "--dest", image.getParent().toString(), "--module-path", libraries.modules().toString(), "--module", MAIN,
                // Dates, numbers and plurals of the three languages.
                "--add-modules", "jdk.localedata", "--jlink-options",
                String.join(" ", "--include-locales=ar,fr,en", "--strip-debug", "--no-header-files", "--no-man-pages",
                        COMPRESSION, UNUSED_FILES, UNUSED_RESOURCES)));
        for (String option : javaOptions()) {
            command.add("--java-options");
            command.add(option);
        }
        command.add("--java-options");
        command.add("-Djava.class.path=" + exportsByName());
        if (WINDOWS) {
            command.addAll(List.of("--icon", project.resolve("installer/icons/mithaq.ico").toString(),
                    // "mithaq check" answers in the terminal that asked.
                    "--win-console"));
        } else if (MAC) {
            // On macOS the application itself says which files it opens, not its installer.
            command.addAll(List.of("--icon", project.resolve("installer/icons/mithaq.icns").toString(),
                    "--file-associations", project.resolve("installer/macos/dossier.properties").toString()));
        }
        run("jpackage", command.toArray(String[]::new));
    }

    private List<String> javaOptions() throws IOException {
        List<String> options = new ArrayList<>();
        try (Stream<String> lines = Files.lines(project.resolve("installer/java-options"))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(options::add);
        }
        options.add("-Dmithaq.dossiers=" + APPLICATION_FOLDER + "/dossiers");
        options.add("-Dmithaq.fonts=" + APPLICATION_FOLDER + "/fonts");
        options.add("-Dorg.sqlite.lib.path=" + APPLICATION_FOLDER + "/libraries");
        options.add("-Djava.library.path=" + APPLICATION_FOLDER + "/libraries");
        options.add("-XX:AOTCache=" + APPLICATION_FOLDER + "/mithaq.aot");
        // Where the cache is missing or does not fit, the program starts without it, silently.
        options.add("-Xlog:aot=off");
        options.add("-Xlog:cds=off");
        return options;
    }

    /** The libraries of the exports, as a class path; on Linux the program's own launcher gathers them. */
    private String exportsByName() throws IOException {
        try (Stream<Path> jars = Files.list(libraries.exports())) {
            return jars.map(jar -> APPLICATION_FOLDER + "/exports/" + jar.getFileName()).sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** Takes the names of functions out of the Java itself, 4 MB that only a debugger reads, where the tool is there. */
    private void strip() throws IOException, InterruptedException {
        Path machine = image.resolve("lib/runtime/lib/server/libjvm.so");
        if (WINDOWS || MAC || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, "strip")))) {
            return;
        }
        machine.toFile().setWritable(true);
        if (new ProcessBuilder("strip", "--strip-unneeded", machine.toString()).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("strip failed");
        }
    }

    private Path java() {
        return image.resolve(MAC ? "Contents/runtime/Contents/Home" : WINDOWS ? "runtime" : "lib/runtime")
                .resolve("bin/java");
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
            Files.copy(project.resolve("installer/linux/fontconfig.properties"),
                    application.resolve("fontconfig.properties"));
        }
        copyFolder(project.resolve("target/dossiers"), application.resolve("dossiers"));
        copyFolder(project.resolve("resources/ma/mithaq/fonts"), application.resolve("fonts"));
        copyFolder(libraries.natives(), application.resolve("libraries"));
        copyFolder(libraries.exports(), application.resolve("exports"));
        copyFolder(project.resolve("installer/legal"), image.resolve("legal"));
        copyFolder(legal, image.resolve("legal"));
        Files.copy(project.resolve("LICENSE"), image.resolve("legal/LICENSE"));
        try (Stream<Path> files = Files.list(project.resolve("resources/ma/mithaq/fonts"))) {
            Files.createDirectory(image.resolve("legal/fonts"));
            for (Path licence : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                Files.copy(licence, image.resolve("legal/fonts").resolve(licence.getFileName()));
            }
        }
    }

    /** Lets the program start and show every view once, without a display, and keeps what it loaded. */
    private void trainCache() throws IOException, InterruptedException {
        // Of somebody who never used it: whoever makes the image has settings and notes that are theirs.
        Path home = Files.createDirectories(work.resolve("home"));
        List<String> command = new ArrayList<>(List.of(java().toString()));
        for (String option : javaOptions()) {
            command.add(option.replace("-XX:AOTCache=", "-XX:AOTCacheOutput=")
                    .replace(APPLICATION_FOLDER, application.toString()));
        }
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dmithaq.training=true",
                "--module", MAIN));
        Path log = work.resolve("training.log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        for (String folder : List.of("HOME", "XDG_DATA_HOME", "APPDATA")) {
            builder.environment().put(folder, home.toString());
        }
        Process training = builder.start();
        boolean ended = training.waitFor(3, TimeUnit.MINUTES);
        if (!ended || training.exitValue() != 0 || !Files.exists(application.resolve("mithaq.aot"))) {
            training.destroyForcibly();
            throw new IllegalStateException("The training run failed: " + Files.readString(log));
        }
    }

    /** Runs a tool of this JDK; shows what it said only where it failed. */
    static void run(String tool, String... arguments) {
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
