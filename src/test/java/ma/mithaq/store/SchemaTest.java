package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.Written;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Agreement.AgreementStatus;
import ma.mithaq.model.Agreement.FramingKind;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.Event.EventKind;
import ma.mithaq.model.Handling.HandlingLevel;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation.ObligationState;
import ma.mithaq.model.Organisation.OrganisationKind;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.Paragraph.SpanRole;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Picture.PictureKind;
import ma.mithaq.model.Pillar.MeasureKind;
import ma.mithaq.model.Provision.ProvisionKind;
import ma.mithaq.model.RelatedAgreement.AgreementRelation;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Term.TermKind;
import org.junit.jupiter.api.Test;

/** The schema and the model say the same, and the documentation names every table and column. */
@Written
class SchemaTest {

    private static final Pattern ONE_OF = Pattern.compile("(\\w+) IN \\(([^)]*)\\)");

    @Test
    void theWordsOfEveryColumnAreTheConstantsOfAnEnum() {
        Set<Set<String>> enums = new HashSet<>();
        for (Class<? extends Enum<?>> type : List.of(AgreementKind.class, FramingKind.class, Capacity.class,
                EventKind.class, OrganisationKind.class, OtherNameKind.class, SpanRole.class, Gender.class,
                MeasureKind.class, SourceKind.class, AgreementStatus.class, HandlingLevel.class,
                SignatureKind.class, ProvisionKind.class, TermKind.class, ObligationState.class,
                AgreementRelation.class, PictureKind.class)) {
            enums.add(Stream.of(type.getEnumConstants()).map(Codes::of).collect(Collectors.toSet()));
        }
        enums.add(Stream.of(Language.values()).map(Language::code).collect(Collectors.toSet()));
        enums.add(Stream.of(Kind.values()).filter(Kind::statesFacts).map(Kind::code).collect(Collectors.toSet()));
        enums.add(Stream.of(Kind.values()).filter(kind -> kind != Kind.PICTURE).map(Kind::code)
                .collect(Collectors.toSet()));
        enums.add(Stream.of(Kind.values()).filter(kind -> kind.statesFacts() && kind != Kind.CONTRADICTION)
                .map(Kind::code).collect(Collectors.toSet()));
        enums.add(Set.of(Kind.PERSON.code(), Kind.ORGANISATION.code()));
        enums.add(Set.of(Kind.OBLIGATION.code(), Kind.AMOUNT.code()));
        enums.add(Set.of("obligor", "obligee"));
        enums.add(Set.of("0", "1"));
        enums.add(Set.of(Kind.AGREEMENT.code(), Kind.ORGANISATION.code(), Kind.EVENT.code(), Kind.SOURCE.code()));
        enums.add(Stream.concat(Stream.of(Tables.DOSSIER), Stream.of(Kind.values()).map(Kind::code))
                .collect(Collectors.toSet()));
        int found = 0;
        for (ValueChecks table : ValueChecks.ofSchema()) {
            for (String expression : table.expressions()) {
                Matcher words = ONE_OF.matcher(expression);
                if (words.lookingAt()) {
                    found++;
                    Set<String> allowed = Arrays.stream(words.group(2).split(",\\s*"))
                            .map(word -> word.strip().replace("'", "")).collect(Collectors.toSet());
                    assertTrue(enums.contains(allowed), () -> table.table() + "." + words.group(1) + ": " + allowed);
                }
            }
        }
        assertEquals(32, found);
    }

    @Test
    void everyKindHasATable() {
        Set<String> tables = ValueChecks.ofSchema().stream().map(ValueChecks::table).collect(Collectors.toSet());
        for (Kind kind : Kind.values()) {
            assertTrue(tables.contains(Tables.of(kind)), kind::code);
        }
    }

    @Test
    void theDocumentationNamesEveryTableColumnProblemAndLimit() throws Exception {
        String document = Files.readString(Path.of("docs/dossier-format.md"));
        for (String command : Schema.commands()) {
            Matcher table = Pattern.compile("CREATE TABLE (\\w+)").matcher(command);
            if (table.lookingAt()) {
                int start = document.indexOf("### `" + table.group(1) + "`");
                assertTrue(start >= 0, () -> "no section on table " + table.group(1));
                int end = document.indexOf("\n#", start + 1);
                String section = document.substring(start, end);
                command.lines().skip(1).map(String::strip).filter(line -> line.matches("[a-z_]+ (TEXT|INTEGER|BLOB).*"))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .forEach(column -> assertTrue(section.contains("`" + column + "`"),
                                () -> "table " + table.group(1) + ": no word on " + column));
            }
        }
        for (FaultReason reason : FaultReason.values()) {
            assertTrue(document.contains("`" + Codes.of(reason) + "`"), () -> "no word on " + Codes.of(reason));
        }
    }
}
