package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import ma.mithaq.Written;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.TrustedKey;
import org.junit.jupiter.api.Test;

/** Which keys the user trusts and refuses, from one start to the next. */
@Written
class KeptKeysTest extends StateTests {

    @Test
    void keepsWhichKeysAreTrustedUntilTheyAreNot() {
        TrustedKey one = new TrustedKey(key(2), "مكتب", NOW);
        TrustedKey other = new TrustedKey(key(5), "Bureau", NOW.plusSeconds(1));
        assertEquals(KeyRing.EMPTY, new StateSnapshot(file).keys());
        try (UserState state = open()) {
            assertEquals(KeyRing.EMPTY, state.keys());
            state.saveKeys(state.keys().trusting(other).trusting(one));
        }
        KeyRing both = new KeyRing(List.of(one, other), List.of());
        assertEquals(both, new StateSnapshot(file).keys());
        try (UserState state = open()) {
            assertEquals(both, state.keys());
            state.saveKeys(both.distrusting(one.key()));
            assertEquals(List.of(other), state.keys().trusted());
        }
        assertEquals(List.of(other), new StateSnapshot(file).keys().trusted());
    }

    /** The key of all zeros is a point of order four: one signature in four fits any message. */
    @Test
    void aKeyUnderWhichAnybodyCanSignIsTrustedNoLonger() throws Exception {
        TrustedKey one = new TrustedKey(key(2), "مكتب", NOW);
        try (UserState state = open()) {
            state.saveKeys(state.keys().trusting(one));
        }
        try (Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=rw"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO trusted_key (key, office, since) VALUES (zeroblob(32), 'x', 1)");
        }
        try (UserState state = open()) {
            assertEquals(List.of(one), state.keys().trusted());
        }
        assertEquals(List.of(one), new StateSnapshot(file).keys().trusted());
    }

    @Test
    void whatOneWindowDecidesOnAKeyStaysWhatAnotherDecidesOnOthers() {
        TrustedKey trusted = new TrustedKey(key(7), "ديوان", NOW);
        try (UserState state = open()) {
            state.saveKeys(KeyRing.EMPTY.trusting(trusted));
        }
        RefusedKey refused = new RefusedKey(key(7), "ديوان", NOW);
        TrustedKey another = new TrustedKey(key(8), "Bureau", NOW.plusSeconds(1));
        try (UserState one = open(); UserState other = open()) {
            one.saveKeys(one.keys().refusing(refused));
            other.saveKeys(other.keys().trusting(another));
            // Trusted once more by a window that knows nothing of the refusal.
            other.saveKeys(other.keys().distrusting(key(7)));
            other.saveKeys(other.keys().trusting(trusted));
        }
        try (UserState state = open()) {
            assertEquals(new KeyRing(List.of(trusted, another), List.of(refused)), state.keys());
        }
    }
}
