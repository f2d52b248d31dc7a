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
 * Passes dossiers to other processes of the program, each of which reads its own once it has started. If this process
 * is about to end, it waits for that: an export that was asked for is made even though the window was closed.
 */
final class DossierHandover {

    private static final Logger LOG = System.getLogger(DossierHandover.class.getName());

    /** A process that has not read it by then never will. */
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Set<Thread> UNDER_WAY = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(DossierHandover::awaitAll));
    }

    private DossierHandover() {
    }

    /** @param out closed once the bytes were passed; at once if the dossier is too large to be copied */
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
            // A process that was stopped, or has failed by now, reads nothing; it reports that itself.
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
