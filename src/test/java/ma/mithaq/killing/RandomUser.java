package ma.mithaq.killing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
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
                KeptThing thing = KeptThing.any(random);
                if (!anyName && !thing.isAscii()) {
                    continue;
                }
                SAYS.println("begin " + thing);
                change(state, thing);
                SAYS.println("done " + thing);
            }
            SAYS.println(state.notice().map(problem -> "told " + problem.code().code()).orElse("told nothing"));
        }
        SAYS.println("closed");
    }

    private static void change(UserState state, KeptThing thing) {
        switch (thing.kind()) {
            case NOTE -> {
                PreparedSlide slide = slide(state, thing);
                state.savePrepared(thing.dossier(), slide.withNote(thing.note()));
            }
            case MARK -> {
                PreparedSlide slide = slide(state, thing);
                state.savePrepared(thing.dossier(), slide.withHidden(thing.value() % 2 == 1));
            }
            case CHOICE -> state.save(thing.name(), Integer.toString(thing.value()));
            case KEY -> {
                OfficeKey key = new OfficeKey(thing.key());
                if (thing.value() % 3 == 0) {
                    state.saveKeys(state.keys().distrusting(key));
                } else {
                    state.saveKeys(state.keys().trusting(new TrustedKey(key, thing.note(), Instant.now())));
                }
            }
            case DOSSIER -> state.rememberRecent(Path.of(thing.name()), thing.note(), Instant.now());
        }
    }

    private static PreparedSlide slide(UserState state, KeptThing thing) {
        return state.listPrepared(thing.dossier()).getOrDefault(thing.name(), PreparedSlide.fresh(thing.name()));
    }
}
