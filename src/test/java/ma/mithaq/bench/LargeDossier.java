package ma.mithaq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ma.mithaq.bench.Names.Name;
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
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Pillar.Measure;
import ma.mithaq.model.Pillar.MeasureKind;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Statement;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierWriter;

/**
 * Makes dossiers of any size, the same for the same size and seed. Of a thousand entries, 350 are people, 50
 * organisations, 100 events, 200 statements, 100 measures and 200 paragraphs of the brief.
 */
public final class LargeDossier {

    private static final long SEED = 1;
    private static final String SOURCE = "register";
    private static final int PARAGRAPHS = 1_000;
    private static final int FIRST_YEAR = 1990;
    private static final int DAYS = 13_000;
    private static final int MEASURES_OF_A_PILLAR = 10;
    private static final int ATTENDING = 300;

    private final DossierWriter writer;
    private final Random random;
    private final int people;
    private final int bodies;
    private int cited;

    private LargeDossier(DossierWriter writer, int entries, long seed) {
        this.writer = writer;
        this.random = new Random(seed);
        this.people = Math.max(2, entries * 35 / 100);
        this.bodies = Math.max(2, entries * 5 / 100);
    }

    /** @param arguments a folder, and how many entries the dossier in it is to have */
    public static void main(String[] arguments) throws Exception {
        make(Files.createDirectories(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
    }

    /** The dossier of so many entries in a folder, made where there is none yet. */
    static Path make(Path folder, int entries) throws IOException, Problem {
        Path file = folder.resolve("large-" + entries + ".mithaq");
        if (!Files.exists(file)) {
            Path partial = folder.resolve("large-" + entries + ".part");
            Files.deleteIfExists(partial);
            long start = System.nanoTime();
            write(partial, entries, SEED);
            Files.move(partial, file);
            System.out.printf(Locale.ROOT, "%,d entries written with their index in %.0f s, %d MB%n", entries,
                    (System.nanoTime() - start) / 1e9, Files.size(file) >> 20);
        }
        return file;
    }

    /** @param entries how many people, bodies, events, statements, measures and paragraphs together */
    static void write(Path file, int entries, long seed) throws Problem {
        DossierInfo info = new DossierInfo("large-" + entries, "2026-01-01",
                text("ملف كبير للاختبار", "Grand dossier d’essai"), Language.ARABIC, List.of());
        try (DossierWriter writer = DossierWriter.create(file, info)) {
            LargeDossier dossier = new LargeDossier(writer, entries, seed);
            dossier.writeWho();
            dossier.writeWhat(entries);
            writer.finish();
        }
    }

    private void writeWho() throws Problem {
        writer.add(Facts.source(SOURCE, SourceKind.REPORT, text("سجل الاختبار", "Registre d’essai"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(PartialDate.parse("2025")), PARAGRAPHS,
                Optional.empty(), text("لا حقوق عليه", "Libre de droits")));
        for (int i = 0; i < bodies; i++) {
            Name body = any(Names.BODIES);
            Name field = any(Names.FIELDS);
            Name city = any(Names.CITIES);
            Organisation organisation = new Organisation("o" + i,
                    text(body.arabic() + " " + field.arabic() + " ب" + city.arabic() + " " + (i + 1),
                            body.french() + " – " + field.french() + ", " + city.french() + " " + (i + 1)),
                    OrganisationKind.OTHER, Optional.empty(), Optional.empty(), List.of());
            writer.add(organisation);
            cite(organisation.ref());
        }
        for (int i = 0; i < people; i++) {
            writePerson(i);
        }
    }

    private void writePerson(int number) throws Problem {
        boolean woman = random.nextBoolean();
        Name given = any(woman ? Names.WOMEN : Names.MEN);
        Name second = random.nextInt(4) == 0 ? any(Names.MEN) : new Name("", "");
        Name family = any(Names.FAMILIES);
        String arabic = joined(given.arabic(), second.arabic(), family.arabic());
        String french = joined(given.french(), second.french(), family.french());
        Person person = Facts.person("p" + number, text(arabic, french),
                woman ? text("السيدة", "Mme") : text("السيد", "M."), woman ? Gender.FEMININE : Gender.MASCULINE, false,
                List.of(new OtherName(french, OtherNameKind.SCRIPT)));
        writer.add(person, Optional.empty());
        cite(person.ref());
        Name office = any(Names.OFFICES);
        Position position = new Position("p" + number, person.id(), "o" + random.nextInt(bodies),
                text(office.arabic(), office.french()));
        writer.add(position);
        cite(position.ref());
    }

    private void writeWhat(int entries) throws Problem {
        for (int i = 0; i < Math.max(1, entries / 10); i++) {
            writeEvent(i);
        }
        Agreement agreement = Facts.agreement("agreement", text("اتفاق كبير", "Grand accord"), AgreementKind.CONVENTION,
                PartialDate.parse("2025-09-12"), text("الرباط", "Rabat"), prose(2), Optional.of("e0"),
                List.of(), List.of());
        writer.add(agreement);
        cite(agreement.ref());
        for (int i = 0; i < 2; i++) {
            Party party = Facts.party("party-" + i, "o" + i);
            writer.add(party);
            cite(party.ref());
            Signature signature = Facts.signature("signature-" + i, party.id(), "p" + i, "p" + i);
            writer.add(signature);
            cite(signature.ref());
        }
        for (int i = 0; i < Math.min(ATTENDING, people); i++) {
            Attendance attendance = Facts.attendance("a" + i, "e0", "p" + i, "p" + i, Capacity.PRESENT);
            writer.add(attendance);
            cite(attendance.ref());
        }
        int measures = Math.max(1, entries / 10);
        for (int first = 0; first < measures; first += MEASURES_OF_A_PILLAR) {
            writePillar(first, Math.min(measures, first + MEASURES_OF_A_PILLAR));
        }
        for (int i = 0; i < entries / 5; i++) {
            Statement statement = Facts.statement("s" + i, "p" + random.nextInt(people), Optional.of(day()), prose(1));
            writer.add(statement);
            cite(statement.ref());
        }
        for (int i = 0; i < entries / 5; i++) {
            writer.add(new Paragraph("b" + i, prose(3), List.of()));
        }
    }

    private void writeEvent(int number) throws Problem {
        Name gathering = any(Names.GATHERINGS);
        Name field = any(Names.FIELDS);
        Name city = any(Names.CITIES);
        Event event = Facts.event("e" + number,
                text(gathering.arabic() + " " + field.arabic() + " " + (number + 1),
                        gathering.french() + " – " + field.french() + " " + (number + 1)),
                EventKind.OTHER, day(), Optional.empty(), Optional.of(text(city.arabic(), city.french())), prose(1));
        writer.add(event);
        cite(event.ref());
    }

    private void writePillar(int first, int end) throws Problem {
        List<Measure> measures = new ArrayList<>();
        for (int i = first; i < end; i++) {
            measures.add(new Measure("m" + i, MeasureKind.MEANS, prose(1)));
        }
        Pillar pillar = new Pillar("pillar-" + first, prose(1), measures);
        writer.add(pillar);
        cite(pillar.ref());
        for (Measure measure : measures) {
            cite(measure.ref());
        }
    }

    /** Clauses such as "support the local projects of Rabat", with people's names in some. */
    private Text prose(int clauses) {
        StringBuilder arabic = new StringBuilder();
        StringBuilder french = new StringBuilder();
        for (int i = 0; i < clauses; i++) {
            Name deed = any(Names.DEEDS);
            Name entity = any(Names.ENTITIES);
            Name adjective = any(Names.ADJECTIVES);
            Name field = any(Names.FIELDS);
            Name city = any(Names.CITIES);
            arabic.append(i == 0 ? "" : "، و").append(deed.arabic()).append(' ').append(entity.arabic()).append(' ')
                    .append(adjective.arabic()).append(" في مجال ").append(field.arabic())
                    .append(" ب").append(city.arabic());
            french.append(i == 0 ? "" : ", ").append(deed.french()).append(" les ").append(entity.french()).append(' ')
                    .append(adjective.french()).append(" (").append(field.french()).append("), ").append(city.french());
            if (random.nextInt(3) == 0) {
                Name family = any(Names.FAMILIES);
                Name given = any(Names.MEN);
                arabic.append(" مع ").append(given.arabic()).append(' ').append(family.arabic());
                french.append(" avec ").append(given.french()).append(' ').append(family.french());
            }
        }
        return text(arabic.toString(), french.toString());
    }

    private PartialDate day() {
        return PartialDate.parse(LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(DAYS)).toString());
    }

    private void cite(Ref fact) throws Problem {
        writer.add(new Citation(fact, "", SOURCE, 1 + cited++ % PARAGRAPHS));
    }

    private Name any(List<Name> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static String joined(String... words) {
        return String.join(" ", words).replace("  ", " ").strip();
    }

    private static Text text(String arabic, String french) {
        return new Text(Language.ARABIC, Map.of(Language.ARABIC, arabic, Language.FRENCH, french));
    }
}
