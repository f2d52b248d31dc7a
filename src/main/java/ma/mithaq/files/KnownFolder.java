package ma.mithaq.files;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a user's own folders are on Windows: administrators and OneDrive put them elsewhere, on a share for instance,
 * and only the system knows. Java asks it for none but the home folder.
 */
public final class KnownFolder {

    /** FOLDERID_Documents, {@code {FDD39AD0-238F-46AF-ADB4-6C85480369C7}}, as it lies in memory. */
    private static final byte[] DOCUMENTS = HexFormat.of().parseHex("d09ad3fd8f23af46adb46c85480369c7");
    /** KF_FLAG_DONT_VERIFY: a share that does not answer is not waited for. */
    private static final int UNSEEN = 0x4000;
    /** In UTF-16 units; no path of Windows is longer. */
    private static final int LONGEST = 1 << 15;

    private KnownFolder() {
    }

    /** The user's documents, whether or not the folder can be reached; empty where this is not Windows. */
    public static Optional<Path> documents() {
        if (!WindowsPath.HERE) {
            return Optional.empty();
        }
        try (Arena arena = Arena.ofConfined()) {
            return ask(arena, DOCUMENTS).flatMap(HomeFolder::absolute);
        } catch (IllegalArgumentException | IllegalCallerException | LinkageError e) {
            System.getLogger(KnownFolder.class.getName()).log(Level.WARNING, "where are the documents?", e);
            return Optional.empty();
        }
    }

    private static Optional<String> ask(Arena arena, byte[] folder) {
        MethodHandle ask = function(arena, "shell32.dll", "SHGetKnownFolderPath", FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
                ValueLayout.ADDRESS));
        MethodHandle free = function(arena, "ole32.dll", "CoTaskMemFree",
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        MemorySegment answer = arena.allocate(ValueLayout.ADDRESS);
        try {
            int status = (int) ask.invokeExact(arena.allocateFrom(ValueLayout.JAVA_BYTE, folder), UNSEEN,
                    MemorySegment.NULL, answer);
            MemorySegment words = answer.get(ValueLayout.ADDRESS, 0);
            Optional<String> path = status == 0 ? Optional.of(words.reinterpret(2L * LONGEST)
                    .getString(0, StandardCharsets.UTF_16LE)) : Optional.empty();
            free.invokeExact(words);
            return path;
        } catch (Throwable never) {
            throw new AssertionError("C code throws nothing", never);
        }
    }

    private static MethodHandle function(Arena arena, String library, String name, FunctionDescriptor type) {
        MemorySegment at = SymbolLookup.libraryLookup(library, arena).find(name)
                .orElseThrow(() -> new UnsatisfiedLinkError(name));
        return Linker.nativeLinker().downcallHandle(at, type);
    }
}
