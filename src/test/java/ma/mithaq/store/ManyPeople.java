package ma.mithaq.store;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Event;
import ma.mithaq.model.Event.EventKind;
import ma.mithaq.model.Facts;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Organisation.OrganisationKind;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Text;

/** Writes a dossier of many people, for tests and benchmarks. */
public final class ManyPeople {

    static final int ORGANISATIONS = 200;

    private ManyPeople() {
    }

    /** @param count how many people attend the one event */
    public static void write(Path file, int count) throws Problem {
        DossierInfo info = new DossierInfo("many", "2025-01-01", arabic("كثيرون"), Language.ARABIC, List.of());
        try (DossierWriter writer = DossierWriter.create(file, info)) {
            writer.add(Facts.source("register", SourceKind.REPORT, arabic("سجل"), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), 10, Optional.empty(), arabic("للاختبار")));
            for (int i = 0; i < ORGANISATIONS; i++) {
                Organisation body = new Organisation("o" + i, texts("هيئة", "Organisme", "Body", i),
                        OrganisationKind.OTHER, Optional.of(arabic("وصف")), Optional.empty(), List.of());
                writer.add(body);
                cite(writer, body.ref(), i);
            }
            for (int i = 0; i < count; i++) {
                Person person = Facts.person("p" + i, texts("شخص", "Personne", "Person", i),
                        texts("السيد", "M.", "Mr", i), Gender.MASCULINE, false,
                        List.of(new OtherName("Person " + i, OtherNameKind.SCRIPT)));
                writer.add(person, Optional.empty());
                cite(writer, person.ref(), i);
                Position position = new Position("p" + i, person.id(), "o" + i % ORGANISATIONS,
                        texts("مدير", "Directeur", "Director", i));
                writer.add(position);
                cite(writer, position.ref(), i);
            }
            Event event = Facts.event("meeting", arabic("لقاء"), EventKind.MEETING, PartialDate.parse("2025"),
                    Optional.empty(), Optional.empty(), arabic("فيه حضروا"));
            writer.add(event);
            cite(writer, event.ref(), 0);
            for (int i = 0; i < count; i++) {
                Attendance attendance = Facts.attendance("p" + i, event.id(), "p" + i, "p" + i, Capacity.PRESENT);
                writer.add(attendance);
                cite(writer, attendance.ref(), i);
            }
            Agreement agreement = Facts.agreement("agreement", arabic("اتفاق"), AgreementKind.OTHER,
                    PartialDate.parse("2025-01"), arabic("هنا"), arabic("خلاصة"), Optional.of(event.id()), List.of(),
                    List.of());
            writer.add(agreement);
            cite(writer, agreement.ref(), 0);
            writer.finish();
        }
    }

    private static void cite(DossierWriter writer, Ref fact, int number) throws Problem {
        writer.add(new Citation(fact, "", "register", 1 + number % 10));
    }

    /** Every third is not translated. */
    private static Text texts(String arabic, String french, String english, int number) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        wordings.put(Language.ARABIC, arabic + " " + number);
        if (number % 3 != 0) {
            wordings.put(Language.FRENCH, french + " " + number);
            wordings.put(Language.ENGLISH, english + " " + number);
        }
        return new Text(Language.ARABIC, wordings);
    }

    private static Text arabic(String words) {
        return Text.of(Language.ARABIC, words);
    }
}
