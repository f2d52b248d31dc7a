package ma.mithaq.store;

import java.util.List;
import java.util.Map;
import ma.mithaq.signing.TrustedKey;

/**
 * What is read of the person's state when it is opened.
 *
 * @param settings by their keys
 * @param recent   the dossiers opened lately, the latest first
 * @param trusted  the keys that the person trusts, the first trusted first
 */
record StateContent(Map<String, String> settings, List<RecentFile> recent, List<TrustedKey> trusted) {

    static final StateContent NONE = new StateContent(Map.of(), List.of(), List.of());
}
