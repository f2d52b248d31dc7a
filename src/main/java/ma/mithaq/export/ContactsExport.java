package ma.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.export.document.Colophon;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.export.portrait.Portraits;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.text.Separator;

/**
 * The people and bodies of a dossier as an address book (vCard 4.0, RFC 6350), a card each, people first. Names and
 * titles are there in every language of the dossier, as alternatives of one another.
 *
 * <p>A dossier does not say which part of a name is the family name, and no rule finds it in Arabic names: the name is
 * not divided, and stands whole in the first component of {@code N}. Leaving {@code N} out, as the standard allows,
 * would be stricter; but address books that read no other name then show a person under that of the body
 * (docs/decisions/0084). Nor does a dossier say which languages a person speaks, so there is no {@code LANG}.
 */
final class ContactsExport {

    private final DossierStore store;
    private final Portraits portraits;
    private final DossierInfo info;
    private final DossierWords words;
    private final ContentLines lines;
    private final String colophon;
    private final Map<String, Event> events = new HashMap<>();

    private ContactsExport(DossierStore store, DossierWords words, ContentLines lines) {
        this.store = store;
        this.portraits = new Portraits(store);
        this.info = store.info();
        this.words = words;
        this.lines = lines;
        this.colophon = Colophon.words(store, words.messages());
    }

    static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        new ContactsExport(store, DossierWords.of(store, options), new ContentLines(out, options.language()))
                .writeAll(progress);
    }

    private void writeAll(Progress progress) throws IOException, Problem {
        store.listEvents().forEach(event -> events.put(event.id(), event));
        List<PersonEntry> people = words.people();
        progress.reached(0.5);
        for (PersonEntry entry : people) {
            write(entry);
        }
        for (FactEntry fact : store.listFacts()) {
            if (fact.fact().kind() == Kind.ORGANISATION) {
                write(store.findOrganisation(fact.fact().id()).orElseThrow().organisation());
            }
        }
    }

    private void begin(Ref entity, String kind, Text name) throws IOException {
        lines.plain("BEGIN", "VCARD");
        lines.plain("VERSION", "4.0");
        lines.plain("PRODID", "-//Mithaq//Mithaq//EN");
        lines.plain("UID", "urn:uuid:" + ContentLines.uid(info, entity));
        lines.plain("REV", ContentLines.stamp(info));
        lines.plain("KIND", kind);
        lines.alternatives("FN", 1, name);
    }

    private void write(PersonEntry entry) throws IOException, Problem {
        Person person = entry.person();
        begin(person.ref(), "individual", person.name());
        lines.alternatives("N", 1, person.name(), language -> List.of(person.name().in(language).words(), "", "",
                person.honorific().map(honorific -> honorific.in(language).words()).orElse(""), ""));
        if (person.gender().isPresent()) {
            lines.plain("GENDER", person.gender().get() == Gender.FEMININE ? "F" : "M");
        }
        int group = 0;
        for (PersonEntry.Office office : entry.offices()) {
            group++;
            // Where a person has several offices, a group keeps each together with its organisation.
            String prefix = entry.offices().size() > 1 ? "office" + group + "." : "";
            lines.alternatives(prefix + "TITLE", group, office.position().title());
            lines.alternatives(prefix + "ORG", group, office.organisation().name());
        }
        lines.words("NOTE", String.join("\n", note(entry)));
        Optional<PortraitPicture> portrait = portraits.of(person);
        if (portrait.isPresent()) {
            lines.plain("PHOTO", "data:" + portrait.get().mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(portrait.get().file()));
        }
        lines.plain("END", "VCARD");
    }

    private void write(Organisation body) throws IOException {
        begin(body.ref(), "org", body.name());
        lines.alternatives("ORG", 1, body.name());
        if (body.country().isPresent()) {
            // Of an address only the country is known; the components before it are empty.
            lines.plain("ADR;LANGUAGE=" + words.messages().language().code(),
                    ";;;;;;" + ContentLines.escaped(words.messages().country(body.country().get())));
        }
        lines.words("CATEGORIES", words.messages().name(body.kind()));
        List<String> note = new ArrayList<>();
        body.description().ifPresent(description -> note.add(words.of(description)));
        lines.words("NOTE", String.join("\n", ended(note, List.of(body.ref()))));
        lines.plain("END", "VCARD");
    }

    /** In which capacity a person attended what, and the end of every note. */
    private List<String> note(PersonEntry entry) {
        List<String> note = new ArrayList<>();
        List<Ref> facts = new ArrayList<>(List.of(entry.ref()));
        entry.offices().forEach(office -> facts.add(office.position().ref()));
        for (Official appearance : DossierWords.ownAppearances(entry)) {
            facts.add(appearance.fact());
            String event = appearance.event().map(events::get).map(found -> words.of(found.name())).orElse("");
            String proxy = appearance.proxyFor().map(absent -> words.messages().list(Separator.STOP, "",
                    words.messages().get("ui.agreement.signatory.proxy", words.of(absent.name())))).orElse("");
            note.add(event.isEmpty() ? words.capacity(appearance) + proxy
                    : words.capacity(appearance) + proxy + words.messages().get("ui.list.separator.colon") + event);
        }
        return ended(note, facts);
    }

    /** Adds the end of every note: the sources of facts, the language of the words, and what the file is made of. */
    private List<String> ended(List<String> note, List<Ref> facts) {
        note.addAll(words.sources(facts));
        note.add(words.standing());
        words.handling().ifPresent(note::add);
        note.add(colophon);
        return note;
    }
}
