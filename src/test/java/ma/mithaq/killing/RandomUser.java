package ma.mithaq.killing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.UserState;

/**
 * A process of its own that opens the state as a window does and changes it at random, saying of each change that it
 * begins and that it is done, until it is killed or has made as many as it was to.
 */
final class RandomUser {

    private static final PrintStream SAYS = new PrintStream(System.out, true, StandardCharsets.US_ASCII);

    private RandomUser() {
    }

    public static void main(String[] arguments) {
        boolean anyName = System.getProperty("sun.jnu.encoding").equals("UTF-8");
        Random random = new Random(Long.parseLong(arguments[1]));
        try (UserState state = UserState.open(Path.of(arguments[0]))) {
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                KeptThing entity = KeptThing.any(random);
                if (!anyName && !entity.isAscii()) {
                    continue;
                }
                SAYS.println("begin " + entity);
                change(state, entity);
                SAYS.println("done " + entity);
            }
            SAYS.println(state.notice().map(problem -> "told " + problem.code().code()).orElse("told nothing"));
        }
        SAYS.println("closed");
    }

    private static void change(UserState state, KeptThing entity) {
        switch (entity.kind()) {
            case NOTE -> {
                PreparedSlide slide = slide(state, entity);
                state.savePrepared(entity.dossier(), slide.withNote(entity.note()));
            }
            case MARK -> {
                PreparedSlide slide = slide(state, entity);
                state.savePrepared(entity.dossier(), slide.withHidden(entity.value() % 2 == 1));
            }
            case CHOICE -> state.save(entity.name(), Integer.toString(entity.value()));
            case KEY -> {
                OfficeKey key = new OfficeKey(entity.key());
                if (entity.value() % 3 == 0) {
                    state.saveKeys(state.keys().distrusting(key));
                } else {
                    state.saveKeys(state.keys().trusting(new TrustedKey(key, entity.note(), Instant.now())));
                }
            }
            case DOSSIER ->
                    state.rememberRecent(Path.of(entity.name()), entity.note(), Instant.now(), Optional.empty());
        }
    }

    private static PreparedSlide slide(UserState state, KeptThing entity) {
        return state.listPrepared(entity.dossier()).getOrDefault(entity.name(), PreparedSlide.fresh(entity.name()));
    }
}
