package ma.mithaq.ui.officials;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;

/**
 * Those who signed or were present, named and not. The orders are made here, away from the window: to collate ten
 * thousand names takes longer than a frame.
 *
 * @param byProtocol     as the dossier has them
 * @param byName         by name, as the language orders names
 * @param byOrganisation by the organisation's name
 * @param organisations  the organisations of all officials, each once, by name
 */
public record OfficialsContent(List<Official> byProtocol, List<Official> byName, List<Official> byOrganisation,
                               List<Organisation> organisations, List<AttendingGroup> groups) {

    /** There is nobody. */
    static final OfficialsContent NONE = new OfficialsContent(List.of(), List.of(), List.of(), List.of(), List.of());

    public static OfficialsContent of(DossierStore store, Language language) throws Problem {
        return of(store.listOfficials(), store.listAttendingGroups(), language);
    }

    static OfficialsContent of(List<Official> officials, List<AttendingGroup> groups, Language language) {
        List<Organisation> organisations = officials.stream().map(Official::organisation).distinct().toList();
        return new OfficialsContent(officials,
                sorted(officials, official -> official.person().name(), language),
                sorted(officials, official -> official.organisation().name(), language),
                sorted(organisations, Organisation::name, language),
                groups);
    }

    private static <T> List<T> sorted(List<T> things, Function<T, Text> text, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        Map<T, CollationKey> keys = new IdentityHashMap<>();
        things.forEach(thing -> keys.put(thing, collator.getCollationKey(text.apply(thing).in(language).words())));
        return things.stream().sorted(Comparator.comparing(keys::get)).toList();
    }
}
