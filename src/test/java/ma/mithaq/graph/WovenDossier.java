package ma.mithaq.graph;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierWriter;

/**
 * A dossier with a given number of entities, related like those of a real one. Its names are composed of common given
 * and family names and of sorts of organisation; they name nobody. The same seed gives the same dossier.
 */
public final class WovenDossier {

    private static final String[][] GIVEN = {{"أمين", "Amine"}, {"سلمى", "Salma"}, {"يونس", "Younes"}, {"هند", "Hind"},
        {"كريم", "Karim"},
        {"نادية", "Nadia"}, {"طارق", "Tarik"}, {"ليلى", "Leïla"}, {"عادل", "Adil"}, {"مريم", "Meryem"}};
    private static final String[][] FAMILY = {{"التازي", "Tazi"}, {"العلمي", "Alami"}, {"بناني", "Bennani"},
        {"الفاسي", "Fassi"}, {"الإدريسي", "Idrissi"}, {"برادة", "Berrada"},
        {"الشرقاوي", "Cherkaoui"}, {"السقاط", "Sekkat"},
        {"بنجلون", "Benjelloun"}, {"الودغيري", "Ouadghiri"}, {"المريني", "Merini"}};
    private static final String[][] BODIES = {{"وزارة", "Ministère de"},
        {"وكالة", "Agence de"}, {"معهد", "Institut de"},
        {"مؤسسة", "Fondation pour"}, {"صندوق", "Fonds pour"}};
    private static final String[][] FIELDS = {{"الطاقات المتجددة", "l’énergie renouvelable"}, {"الماء", "l’eau"},
        {"التكوين المهني", "la formation professionnelle"}, {"البحث العلمي", "la recherche scientifique"},
        {"النقل", "le transport"}, {"الصحة", "la santé"}, {"السياحة", "le tourisme"}, {"الفلاحة", "l’agriculture"}};
    private static final String[][] MEETINGS = {{"لقاء حول", "Rencontre sur"}, {"ندوة", "Colloque sur"},
        {"منتدى", "Forum sur"}};

    private final Random random;
    private final DossierWriter writer;

    private WovenDossier(DossierWriter writer, long seed) {
        this.writer = writer;
        this.random = new Random(seed);
    }

    /**
     * Writes a dossier.
     *
     * @param entities how many entities its facts relate, at least 20; of ten, some six are people, two
     *               organisations and one an event
     */
    public static void write(Path file, int entities, long seed) throws Problem {
        DossierInfo info = new DossierInfo("woven", "2025-01-01", Text.of(Language.ARABIC, "ملف كثير الروابط"),
                Language.ARABIC, List.of());
        try (DossierWriter writer = DossierWriter.create(file, info)) {
            new WovenDossier(writer, seed).write(entities);
            writer.finish();
        }
    }

    private void write(int entities) throws Problem {
        Text rights = text("للاختبار", "Pour les tests");
        writer.add(Facts.source("register", SourceKind.REPORT, text("سجل", "Registre"),
                Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), 10, Optional.empty(), rights));
        int bodies = entities / 5;
        int events = entities / 10;
        int pillars = 6;
        int people = entities - bodies - events - pillars - 1;
        for (int index = 0; index < bodies; index++) {
            Organisation body = new Organisation("o" + index, joined(pick(BODIES), pick(FIELDS), index),
                    OrganisationKind.OTHER, Optional.empty(), Optional.empty(), List.of());
            writer.add(body);
            cite(body.ref());
        }
        for (int index = 0; index < people; index++) {
            addPerson(index, bodies);
        }
        for (int index = 0; index < events; index++) {
            addEvent(index);
        }
        for (int index = 0; index < people; index++) {
            Set<String> attended = new HashSet<>();
            for (int count = random.nextInt(3); count > 0; count--) {
                String event = "e" + random.nextInt(events);
                if (attended.add(event)) {
                    Attendance attendance = Facts.attendance("a" + index + "-" + count, event, "p" + index,
                            "p" + index, Capacity.PRESENT);
                    writer.add(attendance);
                    cite(attendance.ref());
                }
            }
        }
        addAgreement();
        for (int index = 0; index < pillars; index++) {
            Pillar pillar = new Pillar("pillar" + index,
                    joined(new String[] {"محور", "Axe pour"}, FIELDS[index], 0), List.of());
            writer.add(pillar);
            cite(pillar.ref());
        }
    }

    private void addPerson(int index, int bodies) throws Problem {
        Person person = Facts.person("p" + index, joined(pick(GIVEN), pick(FAMILY), 0), text("السيد", "M."),
                Gender.MASCULINE, false, List.of());
        writer.add(person, Optional.empty());
        cite(person.ref());
        Position position = new Position("p" + index, person.id(), "o" + (index < 3 ? index : random.nextInt(bodies)),
                text("مدير", "Directeur"));
        writer.add(position);
        cite(position.ref());
    }

    private void addEvent(int index) throws Problem {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
        String written = switch (index % 5) {
            case 3 -> day.toString().substring(0, 7);
            case 4 -> day.toString().substring(0, 4);
            default -> day.toString();
        };
        Optional<PartialDate> end = index % 5 == 1
                ? Optional.of(PartialDate.parse(day.plusDays(1 + random.nextInt(60)).toString())) : Optional.empty();
        Event event = Facts.event("e" + index, joined(pick(MEETINGS), pick(FIELDS), index), EventKind.MEETING,
                PartialDate.parse(written), end, Optional.empty(), text("فيه جرى النقاش", "On y a débattu"));
        writer.add(event);
        cite(event.ref());
    }

    private void addAgreement() throws Problem {
        Agreement agreement = Facts.agreement("agreement", text("اتفاقية تعاون", "Convention de coopération"),
                AgreementKind.CONVENTION, PartialDate.parse("2025-01"),
                text("الرباط", "Rabat"), text("خلاصة", "Résumé"),
                Optional.of("e0"), List.of(), List.of());
        writer.add(agreement);
        cite(agreement.ref());
        for (int index = 0; index < 3; index++) {
            Party party = Facts.party("party" + index, "o" + index);
            writer.add(party);
            cite(party.ref());
            Signature signature = Facts.signature("s" + index, party.id(), "p" + index, "p" + index);
            writer.add(signature);
            cite(signature.ref());
        }
    }

    private String[] pick(String[][] words) {
        return words[random.nextInt(words.length)];
    }

    private static Text joined(String[] first, String[] second, int number) {
        String end = number == 0 ? "" : " " + number;
        return text(first[0] + " " + second[0] + end, first[1] + " " + second[1] + end);
    }

    private static Text text(String arabic, String french) {
        return new Text(Language.ARABIC, Map.of(Language.ARABIC, arabic, Language.FRENCH, french));
    }

    private void cite(Ref fact) throws Problem {
        writer.add(new Citation(fact, "", "register", 1));
    }

    /** For the picture of a large map. Arguments: the file, and the number of entities. */
    public static void main(String[] arguments) throws Problem {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), 1);
    }
}
