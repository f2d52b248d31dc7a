package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Organization;
import ezvcard.property.SimpleProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.VCardProperty;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.mithaq.Written;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.PersonEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Address books as another program reads and judges them, by RFC 6350. */
@Written
class ContactsReadTest {

    @TempDir
    private static Path folder;
    private static Map<String, Path> dossiers;

    @BeforeAll
    static void build() throws Exception {
        dossiers = ManyDossiers.build(folder);
    }

    @ParameterizedTest
    @EnumSource
    void everyDossierIsAnAddressBookWithoutWarning(Language language) throws Exception {
        for (Map.Entry<String, Path> dossier : dossiers.entrySet()) {
            String file = exported(dossier.getValue(), language);
            assertEquals(List.of(), faults(file), dossier.getKey());
            if (!file.isEmpty()) {
                Card.unfolded(file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybodyIsReadInEveryLanguageOfTheDossier(Language language) throws Exception {
        for (String name : List.of("bundled", "sample", "hard", "two scripts")) {
            Map<String, List<Object>> told = new HashMap<>();
            try (DossierStore store = DossierFile.open(dossiers.get(name))) {
                for (FactEntry fact : store.listFacts()) {
                    if (fact.fact().kind() == Kind.PERSON) {
                        PersonEntry entry = store.findPerson(fact.fact().id()).orElseThrow();
                        told.put(uid(store, fact), told(entry, language));
                    } else if (fact.fact().kind() == Kind.ORGANISATION) {
                        Organisation body = store.findOrganisation(fact.fact().id()).orElseThrow().organisation();
                        told.put(uid(store, fact), List.of("org", words(body.name()), "", "", List.of(),
                                List.of(words(body.name()))));
                    }
                }
            }
            Map<String, List<Object>> read = new HashMap<>();
            for (VCard card : read(exported(dossiers.get(name), language))) {
                read.put(card.getUid().getValue(), read(card));
            }
            assertEquals(told, read, name);
        }
    }

    /** Which language is first is what the program is in, for programs that take the first of alternatives. */
    @ParameterizedTest
    @EnumSource
    void theLanguageOfTheExportComesFirst(Language language) throws Exception {
        for (VCard card : read(exported(dossiers.get("bundled"), language))) {
            for (VCardProperty first : List.of(card.getFormattedName(), card.getOrganization())) {
                assertEquals(language.code(), first.getParameter(VCardParameters.LANGUAGE));
            }
        }
    }

    /** The judgement is not an empty one. */
    @Test
    void whatBreaksTheStandardIsFound() throws Exception {
        String file = exported(dossiers.get("bundled"), Language.ARABIC);
        assertFalse(faults(file.replaceAll("(?m)^FN.*\r\n(?: .*\r\n)*", "")).isEmpty(), "without a name");
        assertFalse(faults(file.replaceAll("REV:.*", "REV:today")).isEmpty());
        assertFalse(faults(file.replace("KIND:org", "MAILER:org")).isEmpty(), "of another version");
    }

    private static List<Object> told(PersonEntry entry, Language language) {
        Text name = entry.person().name();
        return List.of("individual", words(name), name.in(language).words(),
                entry.person().honorific().orElseThrow().in(name.in(language).language()).words(),
                entry.offices().stream().map(office -> words(office.position().title())).toList(),
                entry.offices().stream().map(office -> words(office.organisation().name())).toList());
    }

    private static String uid(DossierStore store, FactEntry fact) {
        return "urn:uuid:" + ContentLines.uid(store.info(), fact.fact());
    }

    /** Kind, name in every language, undivided name, what is before it, titles, organisations. */
    private static List<Object> read(VCard card) {
        StructuredName name = card.getStructuredName();
        if (name != null) {
            assertEquals(List.of("", List.of(), List.of()), List.of(name.getGiven() == null ? "" : name.getGiven(),
                    name.getAdditionalNames(), name.getSuffixes()));
        }
        return List.of(card.getKind().getValue(), values(card.getFormattedNames()).getFirst(),
                name == null ? "" : name.getFamily(),
                name == null ? "" : name.getPrefixes().getFirst(), values(card.getTitles()),
                values(card.getOrganizations()));
    }

    /** Properties that are alternatives of one another as one, by language. */
    private static List<Map<String, String>> values(List<? extends VCardProperty> properties) {
        List<Map<String, String>> values = new ArrayList<>();
        String before = null;
        for (VCardProperty property : properties) {
            String alternative = property.getParameter(VCardParameters.ALTID);
            if (alternative == null || !alternative.equals(before)) {
                values.add(new TreeMap<>());
            }
            before = alternative;
            String words = property instanceof Organization body ? String.join("|", body.getValues())
                    : String.valueOf(((SimpleProperty<?>) property).getValue());
            values.getLast().put(property.getParameter(VCardParameters.LANGUAGE), words);
        }
        return values;
    }

    private static Map<String, String> words(Text text) {
        Map<String, String> words = new TreeMap<>();
        text.wordings().forEach((language, wording) -> words.put(language.code(), wording));
        return words;
    }

    private static List<String> faults(String file) throws Exception {
        List<String> faults = new ArrayList<>();
        try (VCardReader reader = new VCardReader(file)) {
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                reader.getWarnings().forEach(warning -> faults.add(warning.toString()));
                card.validate(VCardVersion.V4_0).forEach(warning -> faults.add(warning.toString()));
            }
        }
        return faults;
    }

    private static List<VCard> read(String file) throws Exception {
        try (VCardReader reader = new VCardReader(file)) {
            return reader.readAll();
        }
    }

    private static String exported(Path dossier, Language language) throws Exception {
        return new String(Exported.bytes(Format.VCF, language, dossier), StandardCharsets.UTF_8);
    }
}
