package ma.mithaq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Organisation.OrganisationKind;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Paragraph.Span;
import ma.mithaq.model.Paragraph.SpanRole;
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

/**
 * Makes a dossier with as much to print as anybody will have: a thousand people who attend, and a brief of two hundred
 * pages of four hundred words, whose paragraphs each name somebody and state, with a citation, which office they hold.
 */
final class LongDossier {

    private static final int PEOPLE = 1_000;
    private static final int BODIES = 100;
    private static final int WORDS = 80_000;
    private static final int WORDS_OF_A_PARAGRAPH = 80;
    private static final int CITED_PARAGRAPHS = 500;
    private static final String SOURCE = "register";

    private final DossierWriter writer;
    private final Random random = new Random(1);
    private final List<String> names = new ArrayList<>();
    private int cited;

    private LongDossier(DossierWriter writer) {
        this.writer = writer;
    }

    /** The dossier in a folder, made where there is none yet. */
    static Path make(Path folder) throws IOException, Problem {
        Path file = folder.resolve("long.mithaq");
        if (!Files.exists(file)) {
            Path part = folder.resolve("long.part");
            Files.deleteIfExists(part);
            DossierInfo info = new DossierInfo("long", "2026-01-01", arabic("ملف طويل للاختبار"), Language.ARABIC,
                    List.of());
            try (DossierWriter writer = DossierWriter.create(part, info)) {
                new LongDossier(writer).write();
                writer.finish();
            }
            Files.move(part, file);
        }
        return file;
    }

    private void write() throws Problem {
        writer.add(Facts.source(SOURCE, SourceKind.REPORT, arabic("سجل الاختبار"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), CITED_PARAGRAPHS, Optional.empty(), arabic("لا حقوق عليه")));
        for (int i = 0; i < BODIES; i++) {
            Organisation body = new Organisation("o" + i, arabic(any(Names.BODIES) + " " + any(Names.FIELDS) + " " + i),
                    OrganisationKind.OTHER, Optional.empty(), Optional.empty(), List.of());
            writer.add(body);
            cite(body.ref());
        }
        for (int i = 0; i < PEOPLE; i++) {
            names.add(any(Names.MEN) + " " + any(Names.FAMILIES));
            Person person =
                    Facts.person("p" + i, arabic(names.get(i)), arabic("السيد"), Gender.MASCULINE, false, List.of());
            writer.add(person, Optional.empty());
            cite(person.ref());
            Position position = new Position("p" + i, person.id(), "o" + i % BODIES, arabic(any(Names.OFFICES)));
            writer.add(position);
            cite(position.ref());
        }
        Event event =
                Facts.event("meeting", arabic("لقاء"), EventKind.MEETING, PartialDate.parse("2025"), Optional.empty(),
                Optional.empty(), arabic("فيه وُقع الاتفاق"));
        writer.add(event);
        cite(event.ref());
        for (int i = 0; i < PEOPLE; i++) {
            Attendance attendance = Facts.attendance("p" + i, event.id(), "p" + i, "p" + i, Capacity.PRESENT);
            writer.add(attendance);
            cite(attendance.ref());
        }
        Agreement agreement = Facts.agreement("agreement", arabic("اتفاق طويل"), AgreementKind.CONVENTION,
                PartialDate.parse("2025-09-12"), arabic("الرباط"), arabic("خلاصة الاتفاق"), Optional.of(event.id()),
                List.of(), List.of());
        writer.add(agreement);
        cite(agreement.ref());
        for (int i = 0; i < WORDS / WORDS_OF_A_PARAGRAPH; i++) {
            writer.add(paragraph(i));
        }
    }

    /** Begins with somebody's name, and goes on with what is said of them. */
    private Paragraph paragraph(int number) {
        int person = number % PEOPLE;
        StringBuilder words = new StringBuilder(names.get(person));
        while (words.toString().split(" ").length < WORDS_OF_A_PARAGRAPH) {
            words.append(' ').append(any(Names.DEEDS)).append(' ').append(any(Names.ENTITIES)).append(' ')
                    .append(any(Names.ADJECTIVES)).append(" في مجال ").append(any(Names.FIELDS)).append(" ب")
                    .append(any(Names.CITIES)).append('،');
        }
        words.setCharAt(words.length() - 1, '.');
        int named = names.get(person).length();
        return new Paragraph("b" + number, arabic(words.toString()), List.of(
                new Span(new Ref(Kind.PERSON, "p" + person), SpanRole.MENTIONS, Language.ARABIC, 0, named),
                new Span(new Ref(Kind.POSITION, "p" + person), SpanRole.STATES, Language.ARABIC, named + 1,
                        words.length())));
    }

    private void cite(Ref fact) throws Problem {
        writer.add(new Citation(fact, "", SOURCE, 1 + cited++ % CITED_PARAGRAPHS));
    }

    private String any(List<Name> some) {
        return some.get(random.nextInt(some.size())).arabic();
    }

    private static Text arabic(String words) {
        return Text.of(Language.ARABIC, words);
    }
}
