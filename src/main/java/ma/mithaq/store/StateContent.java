package ma.mithaq.store;

import java.util.List;
import java.util.Map;
import ma.mithaq.signing.KeyRing;

/**
 * What is read of the user's state when it is opened.
 *
 * @param settings by their keys
 * @param recent   the dossiers opened lately, the latest first
 * @param keys     the keys that the user has trusted or refused
 */
record StateContent(Map<String, String> settings, List<RecentFile> recent, KeyRing keys) {

    static final StateContent NONE = new StateContent(Map.of(), List.of(), KeyRing.EMPTY);
}
