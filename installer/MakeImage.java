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
import java.util.Optional;
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
 * is the compiled program and its libraries. The image is for the system that this runs on; one for Windows is made on
 * any, where a last argument names a folder with a Java for Windows (installer/windows/package).
 */
final class MakeImage {

    private static final String MODULE = "ma.mithaq";
    private static final String MAIN = MODULE + "/ma.mithaq.Mithaq";
    /** Options for the letters of Linux alone: JavaFX has the package only there, and Java would say so at each start. */
    private static final String OF_LINUX = "com.sun.javafx.font.freetype";
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
    /** The program, and dates, numbers and plurals of its three languages. */
    private static final String MODULES = MODULE + ",jdk.localedata";
    private static final List<String> LINKING = List.of("--include-locales=ar,fr,en",
            // What a debugger reads: of libraries too, for which jlink demands objcopy on Linux.
            Target.ofThisSystem() != Target.LINUX || isThere("objcopy") ? "--strip-debug"
                    : "--strip-java-debug-attributes",
            "--no-header-files", "--no-man-pages", COMPRESSION, UNUSED_FILES, UNUSED_RESOURCES);
    /** What jpackage puts in place of its folder for the program's files when the program starts. */
    private static final String APPLICATION_FOLDER = "$APPDIR";

    private final Target target;
    private final Path project;
    /** A Java for Windows, where the image is made for it on another system. */
    private final Optional<Path> windowsJava;
    private final Path work;
    private final Path legal;
    private final Libraries libraries;
    private final Path image;
    private final Path application;

    private MakeImage(Path project, Optional<Path> windowsJava) {
        this.project = project;
        this.windowsJava = windowsJava;
        this.target = windowsJava.isPresent() ? Target.WINDOWS : Target.ofThisSystem();
        Path made = project.resolve("target").resolve(windowsJava.isPresent() ? "windows" : "");
        work = made.resolve("image");
        legal = work.resolve("legal");
        libraries = new Libraries(target, work, legal);
        image = made.resolve(target == Target.MAC ? "mithaq.app" : "mithaq");
        application = image.resolve(switch (target) {
            case LINUX -> "lib/app";
            case MAC -> "Contents/app";
            case WINDOWS -> "app";
        });
    }

    public static void main(String[] arguments) throws Exception {
        boolean abroad = arguments.length > 5 && !arguments[5].isBlank();
        MakeImage make = new MakeImage(Path.of(arguments[0]),
                abroad ? Optional.of(Path.of(arguments[5])) : Optional.empty());
        delete(make.work);
        delete(make.image);
        make.libraries.gather(MODULE, arguments[1], arguments[2], arguments[4]);
        if (make.target == Target.MAC) {
            make.packForMac(arguments[1]);
        } else {
            make.link();
        }
        make.strip();
        make.addFiles(arguments[1]);
        new PartsList(make.image, make.project.resolve("installer/legal/parts.txt"), Path.of(arguments[3]))
                .write(arguments[1], arguments[2], make.windowsJava.orElse(Path.of(System.getProperty("java.home"))),
                        make.runtime(), make.libraries);
        if (!abroad) {
            make.trainCache();
        }
    }

    private void link() throws IOException {
        List<String> command = new ArrayList<>(List.of("--output", runtime().toString(), "--add-modules", MODULES));
        command.addAll(LINKING);
        Optional<Path> modules = windowsJava.isPresent()
                ? Optional.of(WindowsModules.of(windowsJava.get(), libraries.systemModules(), work)) : Optional.empty();
        command.addAll(List.of("--module-path", modules.map(folder -> folder + File.pathSeparator).orElse("")
                + libraries.modules()));
        run("jlink", command.toArray(String[]::new));
    }

    private void packForMac(String version) throws IOException {
        List<String> command = new ArrayList<>(List.of("--type", "app-image", "--name", "mithaq",
                "--description", "Mithaq", "--vendor", "Mithaq",
                // macOS takes no version that starts with 0.
                "--app-version", version.replaceFirst("^0", "1"),
                "--dest", image.getParent().toString(), "--module-path", libraries.modules().toString(), "--module", MAIN,
                "--add-modules", MODULES, "--jlink-options", String.join(" ", LINKING)));
        for (String option : javaOptions()) {
            command.add("--java-options");
            command.add(option);
        }
        command.addAll(List.of("--java-options", "-Djava.class.path=" + exportsByName(),
                "--icon", project.resolve("installer/icons/mithaq.icns").toString(),
                // On macOS the application itself says which files it opens, not its installer.
                "--file-associations", project.resolve("installer/macos/dossier.properties").toString()));
        run("jpackage", command.toArray(String[]::new));
    }

    private List<String> ownOptions() throws IOException {
        try (Stream<String> lines = Files.lines(project.resolve("installer/java-options"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .filter(line -> target == Target.LINUX || !line.contains(OF_LINUX)).toList();
        }
    }

    private List<String> javaOptions() throws IOException {
        List<String> options = new ArrayList<>(ownOptions());
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

    /** The libraries of the exports, as a class path; the program's own launchers gather them. */
    private String exportsByName() throws IOException {
        try (Stream<Path> jars = Files.list(libraries.exports())) {
            return jars.map(jar -> APPLICATION_FOLDER + "/exports/" + jar.getFileName()).sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** Takes the names of functions out of the Java itself, 4 MB that only a debugger reads, where the tool is there. */
    private void strip() throws IOException, InterruptedException {
        Path machine = runtime().resolve("lib/server/libjvm.so");
        if (target != Target.LINUX || !isThere("strip")) {
            return;
        }
        machine.toFile().setWritable(true);
        if (new ProcessBuilder("strip", "--strip-unneeded", machine.toString()).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("strip failed");
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private Path runtime() {
        return image.resolve(switch (target) {
            case LINUX -> "lib/runtime";
            case MAC -> "Contents/runtime/Contents/Home";
            case WINDOWS -> "runtime";
        });
    }

    private Path java() {
        return runtime().resolve("bin/java");
    }

    private void addFiles(String version) throws IOException, InterruptedException {
        switch (target) {
            case LINUX -> {
                Files.createDirectories(image.resolve("bin"));
                Files.createDirectories(application);
                Files.copy(project.resolve("installer/linux/mithaq"), image.resolve("bin/mithaq"),
                        StandardCopyOption.COPY_ATTRIBUTES);
                Files.copy(project.resolve("installer/java-options"), application.resolve("java-options"));
                Files.copy(project.resolve("installer/linux/fontconfig.properties"),
                        application.resolve("fontconfig.properties"));
            }
            case WINDOWS -> {
                buildLauncher(version);
                Files.createDirectories(application);
                Files.write(application.resolve("java-options"), ownOptions());
            }
            case MAC -> { }
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
        List<String> command = new ArrayList<>();
        List<String> training = List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dmithaq.training=true");
        if (target == Target.WINDOWS) {
            // Its launcher is the program, and has to be what was trained. A path would be cut at its blanks.
            command.add(image.resolve("mithaq.com").toString());
        } else {
            command.add(java().toString());
            for (String option : javaOptions()) {
                command.add(option.replace("-XX:AOTCache=", "-XX:AOTCacheOutput=")
                        .replace(APPLICATION_FOLDER, application.toString()));
            }
            command.addAll(training);
            command.addAll(List.of("--module", MAIN));
        }
        Path log = work.resolve("training.log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(application.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        if (target == Target.WINDOWS) {
            builder.environment().put("JDK_JAVA_OPTIONS",
                    "-XX:AOTCacheOutput=mithaq.aot " + String.join(" ", training));
        }
        for (String folder : List.of("HOME", "XDG_DATA_HOME", "APPDATA")) {
            builder.environment().put(folder, home.toString());
        }
        Process process = builder.start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        if (!ended || process.exitValue() != 0 || !Files.exists(application.resolve("mithaq.aot"))) {
            process.destroyForcibly();
            throw new IllegalStateException("The training run failed: " + Files.readString(log));
        }
    }

    /** Compiles the launcher for Windows, on any system. */
    private void buildLauncher(String version) throws IOException, InterruptedException {
        ProcessBuilder build = new ProcessBuilder("sh", project.resolve("installer/windows/launcher/build").toString(), version,
                image.toString()).inheritIO();
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (build.start().waitFor() != 0) {
            throw new IllegalStateException("installer/windows/launcher/build failed");
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
