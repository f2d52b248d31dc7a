import java.io.IOException;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleHashesAttribute;
import java.lang.classfile.attribute.ModuleTargetAttribute;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The modules of a Java for Windows, packed so that jlink on any system makes an image of them: JDKs are no longer shipped
 * with packed modules, and jlink cannot take apart a runtime of another system. What such a runtime leaves out and needs
 * nothing of a system (dates of Arabic, the document model of XML) is taken from the Java that this runs on.
 */
final class WindowsModules {

    private static final String BASE = "java.base";
    /** Which libraries are whose; all others that are called as below are those of the base. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            BASE, Set.of("java.dll", "jimage.dll", "jli.dll", "net.dll", "nio.dll", "verify.dll", "zip.dll", "syslookup.dll",
                    "ucrtbase.dll", "msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll"),
            "java.desktop", Set.of("awt.dll", "fontmanager.dll", "freetype.dll", "javajpeg.dll", "lcms.dll",
                    "mlib_image.dll"),
            "java.prefs", Set.of("prefs.dll"),
            "java.security.jgss", Set.of("j2gss.dll", "sspi_bridge.dll", "w2k_lsa_auth.dll"));
    /** Parts of Microsoft's C library, by the names under which its older systems ask for them. */
    private static final String C_LIBRARY = "api-ms-win-.*\\.dll";
    /** Other files, below the runtime's folder: data in {@code lib}, settings in {@code conf}. */
    private static final Map<String, List<String>> FILES = Map.of(
            BASE, List.of("bin/server", "lib/security", "lib/tzdb.dat", "lib/tzmappings", "lib/jvm.cfg",
                    "conf/net.properties", "conf/security"),
            "java.desktop", List.of("lib/fontconfig.bfc", "lib/fontconfig.properties.src", "lib/psfontj2d.properties",
                    "lib/psfont.properties.ja", "conf/sound.properties"),
            "java.logging", List.of("conf/logging.properties"));
    /**
     * Classes that jlink makes anew: how the modules of the whole runtime depend on each other, and forms of method handles
     * for the classes that it has.
     */
    private static final String MADE_BY_JLINK =
            "jdk/internal/module/SystemModules\\$.*|java/lang/invoke/BoundMethodHandle\\$Species_(?!L\\.).*";

    private final Path runtime;
    private final Path work;
    private final Path packed;

    private WindowsModules(Path runtime, Path work) {
        this.runtime = runtime;
        this.work = work;
        this.packed = work.resolve("windows-jmods");
    }

    /**
     * @param runtime a folder with a Java for Windows: a JDK or a JRE
     * @param needed  the names of the modules
     * @param work    an empty folder for what is made
     * @return a folder with the packed modules
     */
    static Path of(Path runtime, Set<String> needed, Path work) throws IOException {
        Path shipped = runtime.resolve("jmods");
        if (Files.isRegularFile(shipped.resolve(BASE + ".jmod"))) {
            return shipped;
        }
        WindowsModules modules = new WindowsModules(runtime, work);
        Files.createDirectories(modules.packed);
        try (FileSystem theirs = FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", runtime.toString()))) {
            FileSystem ours = FileSystems.getFileSystem(URI.create("jrt:/"));
            for (String module : needed) {
                Path found = theirs.getPath("modules", module);
                // It may have the module with some of its languages only.
                boolean whole = Files.exists(found) && !module.equals("jdk.localedata");
                modules.pack(module, whole ? found : ours.getPath("modules", module));
            }
        }
        return modules.packed;
    }

    private void pack(String module, Path classes) throws IOException {
        Path folder = work.resolve("windows-" + module);
        for (String part : List.of("classes", "cmds", "lib", "conf", "legal")) {
            Files.createDirectories(folder.resolve(part));
        }
        copy(classes, folder.resolve("classes"), file -> !file.matches(MADE_BY_JLINK));
        Path description = folder.resolve("classes/module-info.class");
        Files.write(description, ofNoSystem(Files.readAllBytes(description), module.equals(BASE)));
        if (module.equals(BASE)) {
            Files.copy(runtime.resolve("bin/java.exe"), folder.resolve("cmds/java.exe"));
        }
        try (Stream<Path> libraries = Files.list(runtime.resolve("bin"))) {
            for (Path library : libraries.filter(file -> isOf(module, file.getFileName().toString())).toList()) {
                Files.copy(library, folder.resolve("lib").resolve(library.getFileName()));
            }
        }
        for (String name : FILES.getOrDefault(module, List.of())) {
            Path file = runtime.resolve(name);
            // A section's own files lie below its folder; that of the libraries is called bin in an image.
            Path place = folder.resolve(name.replaceFirst("^bin/", "lib/"));
            if (Files.isDirectory(file)) {
                copy(file, place, every -> true);
            } else if (Files.exists(file)) {
                Files.copy(file, place);
            }
        }
        Path legal = runtime.resolve("legal").resolve(module);
        copy(Files.exists(legal) ? legal : Path.of(System.getProperty("java.home"), "legal", module),
                folder.resolve("legal"), every -> true);
        MakeImage.run("jmod", "create", "--class-path", folder.resolve("classes").toString(),
                "--cmds", folder.resolve("cmds").toString(), "--libs", folder.resolve("lib").toString(),
                "--config", folder.resolve("conf").toString(), "--legal-notices", folder.resolve("legal").toString(),
                "--target-platform", "windows-amd64", packed.resolve(module + ".jmod").toString());
    }

    private static boolean isOf(String module, String library) {
        return LIBRARIES.getOrDefault(module, Set.of()).contains(library)
                || (module.equals(BASE) && library.matches(C_LIBRARY));
    }

    /**
     * A module's description without the digests of the other modules, which are those of the whole runtime, and, but for
     * the base, without the system that it was made for.
     */
    private static byte[] ofNoSystem(byte[] description, boolean base) {
        ClassFile format = ClassFile.of();
        return format.transformClass(format.parse(description), (builder, element) -> {
            if (!(element instanceof ModuleHashesAttribute)
                    && (base || !(element instanceof ModuleTargetAttribute))) {
                builder.with((ClassElement) element);
            }
        });
    }

    private static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(from.relativize(file).toString(), file));
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (wanted.test(file.getKey().replace('\\', '/'))) {
                Path copy = to.resolve(file.getKey());
                Files.createDirectories(copy.getParent());
                Files.copy(file.getValue(), copy);
            }
        }
    }
}
