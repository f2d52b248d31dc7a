package ma.mithaq.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
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
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierWriter;

/** Writes a dossier whose words and dates are hard on tables, calendars and address books. */
public final class OddDossier {

    /** Names that a program could take for formulas, and one that looks like an escaped letter. */
    public static final List<String> NAMES = List.of("=1+1", "+212 5", "-2", "@SUM(A1)", "_x0041_ <&> \"'");

    /** What separates values in calendars and address books; and letters of two, three and four octets. */
    public static final String SEPARATORS = "واحد، one, two; three\\four \uD83D\uDD8B\uFE0F " + "هـ".repeat(60);

    /** The beginning of a PNG, which is all that a format that only carries it needs. */
    public static final byte[] PICTURE = HexFormat.of().parseHex("89504e470d0a1a0a"
            + "0000000d4948445200000001000000010806000000" + "1f15c489" + "0000000a49444154789c6300010000050001"
            + "0d0a2db4" + "0000000049454e44ae426082");

    /** Together, more than the 32,767 characters that a cell holds. */
    static final int OTHER_NAMES = 140;

    private final DossierWriter writer;

    private OddDossier(DossierWriter writer) {
        this.writer = writer;
    }

    public static void write(Path file) throws Problem {
        write(file, OddDossier::addAll);
    }

    /** One with an event on each of these dates, named by what they are; where there is a second it ends then. */
    public static void write(Path file, List<List<String>> dates) throws Problem {
        write(file, dossier -> {
            for (List<String> days : dates) {
                dossier.add(Facts.event("e" + dates.indexOf(days), latin(String.join(" ", days)), EventKind.OTHER,
                        PartialDate.parse(days.getFirst()), days.stream().skip(1).map(PartialDate::parse).findFirst(),
                        Optional.empty(), Text.of(Language.ARABIC, "صلة")));
            }
        });
    }

    private static void write(Path file, Content content) throws Problem {
        DossierInfo info = new DossierInfo("odd", "2025-03-04", Text.of(Language.ARABIC, SEPARATORS), Language.ARABIC,
                List.of());
        try (DossierWriter writer = DossierWriter.create(file, info)) {
            writer.add(Facts.source("source", SourceKind.REPORT, Text.of(Language.ARABIC, SEPARATORS), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), 10, Optional.empty(),
                    Text.of(Language.ARABIC, "للاختبار")));
            OddDossier dossier = new OddDossier(writer);
            content.addTo(dossier);
            dossier.addAgreement();
            writer.finish();
        }
    }

    private void addAll() throws Problem {
        Organisation body = new Organisation("body", Text.of(Language.ARABIC, SEPARATORS), OrganisationKind.OTHER,
                Optional.empty(), Optional.of("GB"), List.of());
        writer.add(body);
        cite(body.ref());
        for (int index = 0; index < NAMES.size(); index++) {
            addPerson(index);
        }
        add(Facts.event("month", latin("Month"), EventKind.MEETING, PartialDate.parse("2024-02"), Optional.empty(),
                Optional.empty(), Text.of(Language.ARABIC, "صلة")));
        add(Facts.event("day-to-year", Text.of(Language.ARABIC, SEPARATORS), EventKind.OTHER,
                PartialDate.parse("2024-12-31"), Optional.of(PartialDate.parse("2025")),
                Optional.of(Text.of(Language.ARABIC, SEPARATORS)), Text.of(Language.ARABIC, SEPARATORS)));
        Attendance attendance = Facts.attendance("attendance", "month", "person-1", "position-1", Capacity.HOST);
        writer.add(attendance);
        cite(attendance.ref());
    }

    private void addAgreement() throws Problem {
        Agreement agreement = Facts.agreement("agreement", Text.of(Language.ARABIC, "اتفاق"), AgreementKind.OTHER,
                PartialDate.parse("2025-01-31"), Text.of(Language.ARABIC, "هنا"), Text.of(Language.ARABIC, "خلاصة"),
                Optional.empty(), List.of(), List.of());
        writer.add(agreement);
        cite(agreement.ref());
    }

    private void addPerson(int index) throws Problem {
        List<OtherName> others = new ArrayList<>();
        for (int number = 0; index == 0 && number < OTHER_NAMES; number++) {
            others.add(new OtherName("x".repeat(290) + number, OtherNameKind.SPELLING));
        }
        Person person = Facts.person("person-" + index, latin(NAMES.get(index)), Text.of(Language.ARABIC, "السيد"),
                Gender.MASCULINE, index == 0, others);
        writer.add(person, index == 0 ? Optional.of(PICTURE) : Optional.empty());
        cite(person.ref());
        // The second has an office in which nothing was attended too; the last has none.
        for (int office = index; office <= index + (index == 1 ? 10 : 0) && index < NAMES.size() - 1; office += 10) {
            Position position = new Position("position-" + office, person.id(), "body",
                    Text.of(Language.ARABIC, "منصب " + office));
            writer.add(position);
            cite(position.ref());
        }
    }

    private void add(Event event) throws Problem {
        writer.add(event);
        cite(event.ref());
    }

    private void cite(Ref fact) throws Problem {
        writer.add(new Citation(fact, "", "source", 3));
    }

    /** What a dossier holds beside its source and its agreement. */
    private interface Content {
        void addTo(OddDossier dossier) throws Problem;
    }

    /** The same in Arabic, which is the original, and in English; not in French. */
    private static Text latin(String words) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        wordings.put(Language.ARABIC, words);
        wordings.put(Language.ENGLISH, words);
        return new Text(Language.ARABIC, wordings);
    }
}
