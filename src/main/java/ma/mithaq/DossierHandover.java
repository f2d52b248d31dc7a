package ma.mithaq;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ma.mithaq.store.JudgedFile;

/**
 * Hands dossiers to other processes of the program, each of which takes its own once it has started. This process, if it is
 * to end, waits so long: what was asked for is made although the window was closed.
 */
final class DossierHandover {

    private static final Logger LOG = System.getLogger(DossierHandover.class.getName());

    /** A process that has not taken it by then never will. */
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Set<Thread> UNDER_WAY = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(DossierHandover::awaitAll));
    }

    private DossierHandover() {
    }

    /** @param out closed once the bytes were handed over; at once where the dossier is too large to be copied */
    static void begin(JudgedFile dossier, OutputStream out) {
        Thread handing = Thread.ofPlatform().name("mithaq-handing").daemon().unstarted(() -> {
            hand(dossier, out);
            UNDER_WAY.remove(Thread.currentThread());
        });
        UNDER_WAY.add(handing);
        handing.start();
    }

    private static void hand(JudgedFile dossier, OutputStream out) {
        try (out) {
            if (dossier.isCopied()) {
                dossier.writeTo(out);
            }
        } catch (IOException e) {
            // A process that was stopped, or has failed by now, takes nothing; it tells so itself.
            LOG.log(Level.DEBUG, "not taken", e);
        }
    }

    private static void awaitAll() {
        try {
            for (Thread handing : UNDER_WAY) {
                handing.join(LONGEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
