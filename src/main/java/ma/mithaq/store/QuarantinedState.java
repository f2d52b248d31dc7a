package ma.mithaq.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.files.PartFile;

/**
 * Where a state that was found damaged is kept, beside the one in use. It is never deleted.
 *
 * @param state the file in use
 */
record QuarantinedState(Path state) {

    private static final Logger LOG = System.getLogger(QuarantinedState.class.getName());
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String DAMAGED = ".damaged-";
    private static final String TAKEN_BACK = ".taken-back-";
    /** The endings of the files that SQLite writes and reads beside a database. */
    private static final List<String> BESIDE = List.of("-journal", "-wal", "-shm");

    /**
     * Sets the state aside, with the files beside it, which would corrupt the next one.
     *
     * @param judged the identity of the file that was found damaged
     * @param now    names what is set aside
     * @return where it is now; empty where another process has set it aside and made a new one under its name
     */
    Optional<Path> move(Optional<Object> judged, Instant now) throws IOException {
        Path aside = free(now);
        try {
            Files.move(state, aside);
        } catch (NoSuchFileException e) {
            // Without a folder, nothing was ever set aside.
            LOG.log(Level.DEBUG, "set aside by another", e);
            return Optional.empty();
        }
        if (!StateFile.identity(aside).equals(judged)) {
            giveBack(aside);
            return Optional.empty();
        }
        moveBeside(aside);
        return Optional.of(aside);
    }

    private void giveBack(Path aside) throws IOException {
        try {
            PartFile.settleAsNew(aside, state);
        } catch (FileAlreadyExistsException e) {
            LOG.log(Level.WARNING, "a third state was made meanwhile, the second lies in " + aside, e);
        }
    }

    /** Sets aside the files beside a state that no longer exists. */
    void moveOrphans(Instant now) throws IOException {
        if (beside(state).anyMatch(Files::exists) && Files.notExists(state, LinkOption.NOFOLLOW_LINKS)) {
            moveBeside(free(now));
        }
    }

    private void moveBeside(Path aside) throws IOException {
        for (Path left : beside(state).filter(Files::exists).toList()) {
            String ending = left.getFileName().toString().substring(state.getFileName().toString().length());
            Files.move(left, aside.resolveSibling(aside.getFileName() + ending));
        }
    }

    private static Stream<Path> beside(Path file) {
        return BESIDE.stream().map(ending -> file.resolveSibling(file.getFileName() + ending));
    }

    private Path free(Instant now) {
        String name = state.getFileName() + DAMAGED + TIME.format(now);
        Path aside = state.resolveSibling(name);
        for (int more = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS)
                || beside(aside).anyMatch(Files::exists); more++) {
            aside = state.resolveSibling(name + "-" + more);
        }
        return aside;
    }

    /** The states that were set aside and not restored yet, the latest first. */
    List<Path> list() throws IOException {
        String start = state.getFileName() + DAMAGED;
        try (Stream<Path> files = Files.list(state.getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> BESIDE.stream().noneMatch(file.getFileName().toString()::endsWith))
                    .sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            // Without a folder, nothing was ever set aside.
            return List.of();
        }
    }

    /** Renames a state that was restored, so that it is not offered again. */
    static void markTakenBack(Path aside) throws IOException {
        Files.move(aside, aside.resolveSibling(
                aside.getFileName().toString().replace(DAMAGED, TAKEN_BACK)));
    }
}
