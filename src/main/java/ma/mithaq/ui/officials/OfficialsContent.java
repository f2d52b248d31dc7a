package ma.mithaq.ui.officials;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Text;
import ma.mithaq.search.FoldedNames;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;

/**
 * Those who signed or were present, named or not. The orders, and what the filter compares, are computed here, off the
 * application thread: collating or folding ten thousand names takes longer than a frame.
 *
 * @param byProtocol     in the order of the dossier
 * @param byName         by name, in the order of the language
 * @param byOrganisation by the organisation's name
 * @param names          by identity, the words by which the filter finds each official
 * @param organisations  the organisations of all officials, each once, by name
 */
public record OfficialsContent(List<Official> byProtocol, List<Official> byName, List<Official> byOrganisation,
                               Map<Official, FoldedNames> names, List<Organisation> organisations,
                               List<AttendingGroup> groups) {

    /** Without anybody. */
    static final OfficialsContent NONE =
            new OfficialsContent(List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());

    public static OfficialsContent of(DossierStore store, Language language) throws Problem {
        return of(store.listOfficials(), store.listAttendingGroups(), language);
    }

    static OfficialsContent of(List<Official> officials, List<AttendingGroup> groups, Language language) {
        List<Organisation> organisations = officials.stream().map(Official::organisation)
                .flatMap(Optional::stream).distinct().toList();
        return new OfficialsContent(officials,
                sorted(officials, official -> official.person().name(), language),
                sorted(officials, official -> official.body().orElse(official.person().name()), language),
                names(officials),
                sorted(organisations, Organisation::name, language),
                groups);
    }

    private static Map<Official, FoldedNames> names(List<Official> officials) {
        Map<Official, FoldedNames> names = new IdentityHashMap<>();
        for (Official official : officials) {
            List<String> others = Stream.concat(official.person().otherNames().stream(),
                    official.organisation().stream().flatMap(body -> body.otherNames().stream()))
                    .map(OtherName::name).toList();
            List<Text> own = Stream.of(Optional.of(official.person().name()), official.title(), official.body())
                    .flatMap(Optional::stream).toList();
            names.put(official, FoldedNames.of(own, others));
        }
        return names;
    }

    private static <T> List<T> sorted(List<T> entities, Function<T, Text> text, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        Map<T, CollationKey> keys = new IdentityHashMap<>();
        entities.forEach(entity -> keys.put(entity, collator.getCollationKey(text.apply(entity).in(language).words())));
        return entities.stream().sorted(Comparator.comparing(keys::get)).toList();
    }
}
