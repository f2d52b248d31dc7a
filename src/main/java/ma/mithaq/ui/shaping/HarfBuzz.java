package ma.mithaq.ui.shaping;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The functions of the system's HarfBuzz that laying out text needs. Loading this class loads the library, and throws a
 * {@link LinkageError} where it is missing or too old.
 *
 * <p>All functions are called through one handle, as making a handle is what costs at the start: every argument and
 * result travels as a 64-bit word. The calling conventions of 64-bit Linux allow that, since what takes an {@code int}
 * looks at the lower half of the word only, and what takes fewer arguments ignores the rest. Of a result that is an
 * {@code int} only the lower half is defined, so it must be cast.
 */
final class HarfBuzz {

    /** What Debian, Fedora and others name version 1 and later. */
    private static final String LIBRARY = "libharfbuzz.so.0";

    private static final SymbolLookup FUNCTIONS = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
    private static final MethodHandle CALL = Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    static final MemorySegment BLOB_CREATE_FROM_FILE = function("hb_blob_create_from_file");
    static final MemorySegment BLOB_GET_LENGTH = function("hb_blob_get_length");
    static final MemorySegment BLOB_DESTROY = function("hb_blob_destroy");
    static final MemorySegment FACE_CREATE = function("hb_face_create");
    static final MemorySegment FACE_GET_UPEM = function("hb_face_get_upem");
    static final MemorySegment FACE_DESTROY = function("hb_face_destroy");
    static final MemorySegment FONT_CREATE = function("hb_font_create");
    static final MemorySegment FONT_SET_SCALE = function("hb_font_set_scale");
    static final MemorySegment FONT_MAKE_IMMUTABLE = function("hb_font_make_immutable");
    static final MemorySegment BUFFER_CREATE = function("hb_buffer_create");
    static final MemorySegment BUFFER_DESTROY = function("hb_buffer_destroy");
    static final MemorySegment BUFFER_SET_FLAGS = function("hb_buffer_set_flags");
    static final MemorySegment BUFFER_CLEAR_CONTENTS = function("hb_buffer_clear_contents");
    static final MemorySegment BUFFER_ADD_UTF16 = function("hb_buffer_add_utf16");
    static final MemorySegment BUFFER_SET_DIRECTION = function("hb_buffer_set_direction");
    static final MemorySegment BUFFER_GUESS_SEGMENT_PROPERTIES = function("hb_buffer_guess_segment_properties");
    static final MemorySegment BUFFER_GET_LENGTH = function("hb_buffer_get_length");
    static final MemorySegment BUFFER_GET_GLYPH_INFOS = function("hb_buffer_get_glyph_infos");
    static final MemorySegment BUFFER_GET_GLYPH_POSITIONS = function("hb_buffer_get_glyph_positions");
    static final MemorySegment SHAPE = function("hb_shape");

    private HarfBuzz() {
    }

    private static MemorySegment function(String name) {
        return FUNCTIONS.find(name).orElseThrow(() -> new UnsatisfiedLinkError(name));
    }

    static long call(MemorySegment function, long first) {
        return call(function, first, 0);
    }

    static long call(MemorySegment function, long first, long second) {
        return call(function, first, second, 0, 0, 0);
    }

    static long call(MemorySegment function, long first, long second, long third, long fourth, long fifth) {
        try {
            return (long) CALL.invokeExact(function, first, second, third, fourth, fifth);
        } catch (Throwable never) {
            throw new AssertionError("C code throws nothing", never);
        }
    }

    /** Copies so many 32-bit words from an address that HarfBuzz has given. */
    static void copy(long address, int[] to, int words) {
        MemorySegment.copy(MEMORY, ValueLayout.JAVA_INT, address, to, 0, words);
    }
}
