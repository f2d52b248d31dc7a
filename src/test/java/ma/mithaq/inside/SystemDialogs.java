package ma.mithaq.inside;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Closes GTK's own dialogs for choosing a file or a folder: the keys of this program do not reach them. */
final class SystemDialogs {

    private static final int CANCEL = -6;
    /** A node of GLib's lists: what is in it, and the next. */
    private static final long NEXT = ADDRESS.byteSize();
    private static final long NODE = 3 * ADDRESS.byteSize();

    private final SymbolLookup gtk = SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global());
    private final SymbolLookup types = SymbolLookup.libraryLookup("libgobject-2.0.so.0", Arena.global());
    private final MethodHandle windows = function(gtk, "gtk_window_list_toplevels", FunctionDescriptor.of(ADDRESS));
    private final MethodHandle nameOf =
            function(types, "g_type_name_from_instance", FunctionDescriptor.of(ADDRESS, ADDRESS));
    private final MethodHandle answer =
            function(gtk, "gtk_dialog_response", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));

    private final MethodHandle later = function(gtk, "gdk_threads_add_idle",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    private final MemorySegment cancelling = cancelling();
    private final AtomicInteger cancelled = new AtomicInteger();

    /** How many have been closed. */
    int cancelled() {
        return cancelled.get();
    }

    /**
     * Cancels each that is open, in a turn of GTK's own: JavaFX does nothing else while it waits for what one of its
     * turns has opened.
     */
    void cancel() {
        try {
            int turn = (int) later.invokeExact(cancelling, MemorySegment.NULL);
        } catch (Throwable failed) {
            throw new IllegalStateException("GTK", failed);
        }
    }

    private MemorySegment cancelling() {
        try {
            MethodHandle work = MethodHandles.lookup().findVirtual(SystemDialogs.class, "cancelAll",
                    MethodType.methodType(int.class, MemorySegment.class)).bindTo(this);
            return Linker.nativeLinker().upcallStub(work, FunctionDescriptor.of(JAVA_INT, ADDRESS), Arena.global());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Called by GTK; zero, for it need not be called again. */
    private int cancelAll(MemorySegment nothing) {
        try {
            MemorySegment node = (MemorySegment) windows.invokeExact();
            while (node.address() != 0) {
                MemorySegment whole = node.reinterpret(NODE);
                MemorySegment window = whole.get(ADDRESS, 0);
                String type = ((MemorySegment) nameOf.invokeExact(window)).reinterpret(Long.MAX_VALUE)
                        .getString(0, StandardCharsets.UTF_8);
                if (type.equals("GtkFileChooserDialog")) {
                    answer.invokeExact(window, CANCEL);
                    cancelled.incrementAndGet();
                }
                node = whole.get(ADDRESS, NEXT);
            }
            return 0;
        } catch (Throwable failed) {
            throw new IllegalStateException("GTK", failed);
        }
    }

    private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor form) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), form);
    }
}
