package ma.mithaq.model;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Agreement.Framing;
import ma.mithaq.model.Agreement.ValueSet;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.Event.EventKind;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Source.Via;

/** Records of the model in which all is known that sources mostly tell, and nothing that they rarely do. */
public final class Facts {

    private Facts() {
    }

    public static Source source(String id, SourceKind kind, Text title, Optional<Text> author,
                                Optional<Text> publisher, Optional<Text> place, Optional<PartialDate> date,
                                int paragraphs, Optional<Via> via, Text rights) {
        return new Source(id, kind, title, author, publisher, place, date.map(StatedDate::of), paragraphs, via, rights,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Agreement agreement(String id, Text title, AgreementKind kind, PartialDate date, Text place,
                                      Text summary, Optional<String> signing, List<Framing> framings,
                                      List<ValueSet> values) {
        return new Agreement(id, title, kind, Optional.of(StatedDate.of(date)), Optional.of(place), summary, signing,
                Optional.empty(), Optional.empty(), List.of(), framings, values);
    }

    public static Person person(String id, Text name, Text honorific, Gender gender, boolean hasPortrait,
                                List<OtherName> otherNames) {
        return new Person(id, name, Optional.of(honorific), Optional.of(gender), hasPortrait, otherNames);
    }

    public static Event event(String id, Text name, EventKind kind, PartialDate start, Optional<PartialDate> end,
                              Optional<Text> place, Text relation) {
        return new Event(id, name, kind, Optional.of(StatedDate.of(start)), end.map(StatedDate::of), place, relation);
    }

    public static Attendance attendance(String id, String event, String person, String position, Capacity capacity) {
        return new Attendance(id, event, person, Optional.of(position), capacity);
    }

    public static Party party(String id, String organisation) {
        return new Party(id, new Ref(Kind.ORGANISATION, organisation));
    }

    public static Signature signature(String id, String party, String person, String position) {
        return new Signature(id, SignatureKind.SIGNATURE, Optional.of(party), person, Optional.of(position),
                Optional.empty());
    }

    public static Statement statement(String id, String person, Optional<PartialDate> date, Text reported) {
        return new Statement(id, person, date.map(StatedDate::of), reported);
    }
}
