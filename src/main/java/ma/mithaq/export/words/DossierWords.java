package ma.mithaq.export.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.briefing.CitationIndex;
import ma.mithaq.briefing.FooterText;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Source;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.text.FactLabels;
import ma.mithaq.text.HandlingWords;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.text.TranslationWords;

/** What a dossier says, in the language chosen for an export. */
public final class DossierWords {

    private final DossierStore store;
    private final Messages messages;
    private final CitationIndex citations;
    private final Map<Ref, Object> labels = new HashMap<>();

    private DossierWords(DossierStore store, Messages messages, CitationIndex citations) {
        this.store = store;
        this.messages = messages;
        this.citations = citations;
    }

    public static DossierWords of(DossierStore store, ExportOptions options) throws Problem {
        return of(store, Messages.plain(options.language()).datedAs(store.info().country()));
    }

    public static DossierWords of(DossierStore store, Messages messages) throws Problem {
        return new DossierWords(store, messages, CitationIndex.of(store));
    }

    public Messages messages() {
        return messages;
    }

    /** A text in the chosen language or, where there is no translation, in the original. */
    public String of(Text text) {
        return text.in(messages.language()).words();
    }

    /** The capacity in which an official was at an event; for a signatory, that of signatory. */
    public String capacity(Official official) {
        return official.capacity().map(messages::name).orElseGet(() ->
                official.signing().filter(SignatureKind.INITIALLING::equals).map(messages::name)
                        .orElseGet(() -> messages.get("ui.officials.capacity.signatory")));
    }

    /** Whether somebody signed for a party, and not in another's place. */
    public boolean signedPlainly(Official official) {
        return official.proxyFor().isEmpty() && official.signing().filter(SignatureKind.SIGNATURE::equals).isPresent();
    }

    /** What somebody set their name under the agreement for, and in whose place they did. */
    public String manner(Official official) {
        Stream<String> kind = official.signing().map(messages::name).stream();
        Stream<String> proxy = official.proxyFor()
                .map(person -> messages.get("ui.agreement.signatory.proxy", person.name())).stream();
        return messages.list(Separator.STOP, Stream.concat(kind, proxy).toList());
    }

    /** How a person appears, without what others did in their place. */
    public static List<Official> ownAppearances(PersonEntry entry) {
        return entry.appearances().stream()
                .filter(appearance -> appearance.person().id().equals(entry.person().id())).toList();
    }

    /** What names a fact in a list: a text of the dossier, or words of the program's own. */
    public Object label(Ref fact) throws Problem {
        if (labels.isEmpty()) {
            store.listFacts().forEach(entry -> labels.put(entry.fact(), FactLabels.value(entry.label(), messages)));
        }
        return Lookup.in(labels, fact);
    }

    /** The name of a fact's field; empty where it is the fact as a whole. */
    public String field(String field) {
        return switch (field) {
            case "" -> "";
            case "organisation", "person", "provision" -> messages.name(Kind.valueOf(field.toUpperCase(Locale.ROOT)));
            case "name", "title", "position", "text", "description", "reported", "relation", "summary", "date",
                    "place" -> messages.name(SearchField.valueOf(field.toUpperCase(Locale.ROOT)));
            default -> messages.get("export.table.field." + field);
        };
    }

    /** The sources of some facts, taken together: each with its paragraphs, in the order of the dossier. */
    public List<String> sources(List<Ref> facts) {
        List<String> lines = new ArrayList<>();
        citations.under(facts).forEach((source, paragraphs) -> lines.add(
                FooterText.ground(of(source.title()), paragraphs, messages)));
        return lines;
    }

    /** The citations of each fact. */
    public List<Citation> citations(Ref fact) {
        return citations.citations().getOrDefault(fact, List.of());
    }

    /** How many citations all facts have; a fact without one counts as well. */
    public long countCitations() {
        return citations.citations().values().stream().mapToLong(each -> Math.max(1, each.size())).sum();
    }

    /** The titles of the sources by their identifiers. */
    public Map<String, Text> sourceTitles() {
        return citations.sources().stream().collect(Collectors.toMap(Source::id, Source::title));
    }

    /** Says in which language the dossier is written, and if need be that this is an unofficial translation. */
    public String standing() {
        return messages.get(TranslationWords.key(store.info().language()));
    }

    /** How the dossier is to be handled, where it says so. */
    public Optional<String> handling() {
        return store.info().handling().map(handling -> HandlingWords.mark(handling, messages));
    }

    /** Everybody named: the officials in protocol order, then those who neither signed nor attended. */
    public List<PersonEntry> people() throws Problem {
        return people(Integer.MAX_VALUE);
    }

    /** @param most how many of them, the first ones */
    public List<PersonEntry> people(int most) throws Problem {
        Set<String> ids = new LinkedHashSet<>();
        for (Official official : store.listOfficials()) {
            ids.add(official.person().id());
        }
        for (FactEntry fact : store.listFacts()) {
            if (fact.fact().kind() == Kind.PERSON) {
                ids.add(fact.fact().id());
            }
        }
        List<PersonEntry> people = new ArrayList<>();
        for (String id : ids.stream().limit(most).toList()) {
            store.findPerson(id).ifPresent(people::add);
        }
        return people;
    }
}
