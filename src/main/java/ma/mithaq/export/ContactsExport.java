package ma.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.export.portrait.Portraits;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Event;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.store.PersonEntry;

/**
 * The people of a dossier as an address book (vCard 4.0, RFC 6350), a card each.
 *
 * <p>A dossier does not say which part of a name is the family name, and no rule finds it in Arabic names: the whole
 * name is the first component of {@code N}, by which address books sort. Nor does it say which languages a person
 * speaks, so there is no {@code LANG}; the language of the words is a parameter of each line.
 */
final class ContactsExport {

    private final DossierStore store;
    private final Portraits portraits;
    private final DossierInfo info;
    private final DossierWords words;
    private final ContentLines lines;
    private final Map<String, Event> events = new HashMap<>();

    private ContactsExport(DossierStore store, DossierWords words, ContentLines lines) {
        this.store = store;
        this.portraits = new Portraits(store);
        this.info = store.info();
        this.words = words;
        this.lines = lines;
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
    }

    private void write(PersonEntry entry) throws IOException, Problem {
        Person person = entry.person();
        Text.Wording name = person.name().in(words.messages().language());
        lines.plain("BEGIN", "VCARD");
        lines.plain("VERSION", "4.0");
        lines.plain("PRODID", "-//Mithaq//Mithaq//EN");
        lines.plain("UID", "urn:uuid:" + ContentLines.uid(info, person.ref()));
        lines.plain("REV", ContentLines.stamp(info));
        lines.plain("KIND", "individual");
        lines.text("FN", person.name());
        lines.parts("N", name.language(), name.words(), "", "", words.of(person.honorific()), "");
        lines.plain("GENDER", person.gender() == Gender.FEMININE ? "F" : "M");
        int group = 0;
        for (PersonEntry.Office office : entry.offices()) {
            group++;
            // Where a person has several offices, a group keeps each together with its organisation.
            String prefix = entry.offices().size() > 1 ? "office" + group + "." : "";
            Text.Wording organisation = office.organisation().name().in(words.messages().language());
            lines.text(prefix + "TITLE", office.position().title());
            lines.parts(prefix + "ORG", organisation.language(), organisation.words());
        }
        lines.words("NOTE", String.join("\n", note(entry)));
        Optional<PortraitPicture> portrait = portraits.of(person);
        if (portrait.isPresent()) {
            lines.plain("PHOTO", "data:" + portrait.get().mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(portrait.get().file()));
        }
        lines.plain("END", "VCARD");
    }

    /** In which capacity a person attended what, the sources of all of it, and the language of the words. */
    private List<String> note(PersonEntry entry) {
        List<String> note = new ArrayList<>();
        List<Ref> facts = new ArrayList<>(List.of(entry.ref()));
        entry.offices().forEach(office -> facts.add(office.position().ref()));
        for (Official appearance : entry.appearances()) {
            facts.add(appearance.fact());
            String event = appearance.event().map(events::get).map(found -> words.of(found.name())).orElse("");
            note.add(event.isEmpty() ? words.capacity(appearance)
                    : words.capacity(appearance) + words.messages().get("ui.list.separator.colon") + event);
        }
        note.addAll(words.sources(facts));
        note.add(words.standing());
        return note;
    }
}
