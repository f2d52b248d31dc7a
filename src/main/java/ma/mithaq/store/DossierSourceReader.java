package ma.mithaq.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ma.mithaq.model.Handling;
import ma.mithaq.model.Handling.HandlingLevel;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Organisation.OrganisationKind;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Source;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo.PreviousEdition;
import ma.mithaq.store.SourceFaults.Place;

/** Reads a dossier's source, a folder of YAML files, and reports every fault in it. */
final class DossierSourceReader {

    /** The formats of a source that this program reads: all that format 1 says, format 2 says in the same way. */
    private static final List<String> FORMATS = List.of("1", "2");

    private static final String DOSSIER = "dossier.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String AGREEMENT = "agreement.yaml";
    private static final String ORGANISATIONS = "organisations.yaml";
    private static final String PEOPLE = "people.yaml";
    private static final String EVENTS = "events.yaml";
    private static final String PILLARS = "pillars.yaml";
    private static final String TERMS = "terms.yaml";
    private static final String PICTURES = "pictures.yaml";
    private static final String BRIEF = "brief.yaml";
    /** In the order in which faults and warnings are told. */
    static final List<String> FILES =
            List.of(DOSSIER, SOURCES, AGREEMENT, ORGANISATIONS, PEOPLE, EVENTS, PILLARS, TERMS, PICTURES, BRIEF);
    /** A source without these says nothing of what they hold. */
    private static final Set<String> OPTIONAL_FILES = Set.of(TERMS, PICTURES);

    /** Hexadecimal digits of a SHA-512 and of a SHA-256. */
    private static final int CONTENT_DIGEST = 128;
    private static final int FILE_DIGEST = 64;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Path folder;
    private final SourceFaults faults = new SourceFaults(FILES);
    private final ReferenceChecker links = new ReferenceChecker(faults);
    private final DossierSource source = new DossierSource();

    private DossierSourceReader(Path folder) {
        this.folder = folder;
    }

    /** @throws SourceRefused where there are faults */
    static DossierSource read(Path folder) throws SourceRefused {
        DossierSourceReader reader = new DossierSourceReader(folder);
        reader.read();
        List<SourceFault> faults = reader.faults.inOrder();
        if (!faults.isEmpty()) {
            throw new SourceRefused(faults, reader.faults.count() - faults.size());
        }
        return reader.source;
    }

    private void read() {
        if (!Files.isDirectory(folder)) {
            faults.add(new Place(folder.toString(), 0), FaultReason.MISSING_FOLDER, folder.toString());
            return;
        }
        Optional<YamlNode> dossier = new YamlFile(folder, DOSSIER, faults).read();
        // Texts are read in the dossier's own language, so that is asked first.
        SourceContext reading =
                new SourceContext(folder, languageOf(dossier), faults, links, source.contradictions,
                        source.places, source.sourceTexts);
        boolean whole = read(reading, DOSSIER, dossier);
        for (String file : FILES.subList(1, FILES.size())) {
            // One after the other: the nodes of a file are let go of before those of the next are made.
            if (!OPTIONAL_FILES.contains(file) || Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                whole &= read(reading, file, new YamlFile(folder, file, faults).read());
            }
        }
        source.citations = links.citations();
        if (whole) {
            // With a file missing, every name of something in it would be a fault of its own.
            Map<String, String> holders = new HashMap<>();
            source.positions.forEach(position -> holders.put(position.id(), position.person()));
            links.judge(source.sources, holders);
        }
    }

    /** @return whether there was something to read */
    private boolean read(SourceContext reading, String file, Optional<YamlNode> node) {
        Optional<YamlMapping> root = node.map(found -> new YamlMapping(reading, file, found));
        root.ifPresent(entry -> {
            readFile(reading, file, entry);
            entry.done();
        });
        return root.isPresent();
    }

    private void readFile(SourceContext reading, String file, YamlMapping root) {
        switch (file) {
            case DOSSIER -> readInfo(root, reading.language());
            case SOURCES -> root.entries("sources").forEach(entry -> readSource(reading, entry));
            case AGREEMENT -> new AgreementReader(reading, source).read(root);
            case ORGANISATIONS -> root.entries("organisations").forEach(entry -> readOrganisation(reading, entry));
            case PEOPLE -> root.entries("people").forEach(new PeopleReader(reading, source)::readPerson);
            case EVENTS -> root.entries("events").forEach(new PeopleReader(reading, source)::readEvent);
            case PILLARS -> root.entries("pillars").forEach(new AgreementReader(reading, source)::readPillar);
            case TERMS -> new TermReader(reading, source).read(root);
            case PICTURES -> root.entries("pictures").forEach(new TermReader(reading, source)::readPicture);
            case BRIEF -> root.entries("brief").forEach(new BriefReader(reading, source)::read);
            default -> throw new IllegalArgumentException(file);
        }
    }

    private Language languageOf(Optional<YamlNode> dossier) {
        SourceFaults elsewhere = new SourceFaults(FILES);
        SourceContext reading = new SourceContext(folder, Language.ARABIC, elsewhere,
                new ReferenceChecker(elsewhere), new ArrayList<>(), new EntryPlaces(), Map.of());
        return dossier.map(node -> new YamlMapping(reading, DOSSIER, node))
                .flatMap(entry -> entry.optionalWord("language"))
                .flatMap(Language::ofCode).orElse(Language.ARABIC);
    }

    private void readInfo(YamlMapping entry, Language language) {
        String format = entry.word("format");
        if (entry.has("format") && !FORMATS.contains(format)) {
            faults.add(entry.placeOf("format"), FaultReason.UNKNOWN_FORMAT, format, FORMATS.getLast());
        }
        source.places.keep(Tables.DOSSIER, entry);
        String id = entry.slug("id", true).orElse("");
        String edition = entry.word("edition");
        if (entry.has("edition") && !isDay(edition)) {
            DateForms.refuse(faults, entry.placeOf("edition"), edition);
        }
        String code = entry.word("language");
        if (entry.has("language") && Language.ofCode(code).isEmpty()) {
            faults.add(entry.placeOf("language"), FaultReason.BAD_WORD, code, "ar, fr, en");
        }
        source.info = new DossierInfo(id, edition, entry.text("title", Limits.NAME), language, List.of(language),
                readCountry(entry), readHandling(entry), readPrevious(entry));
    }

    private Optional<String> readCountry(YamlMapping entry) {
        Optional<String> country = entry.optionalWord("country");
        if (country.isPresent() && !COUNTRIES.contains(country.get())) {
            faults.add(entry.placeOf("country"), FaultReason.BAD_COUNTRY, country.get());
        }
        return country;
    }

    private Optional<Handling> readHandling(YamlMapping entry) {
        Optional<HandlingLevel> level = entry.optionalEnum("handling", HandlingLevel.class);
        Optional<Text> marking = entry.optionalText("marking", Limits.NAME);
        if (marking.isPresent() && !entry.has("handling")) {
            faults.add(entry.placeOf("marking"), FaultReason.KEY_WITHOUT_KEY, "marking", "handling");
        }
        return level.map(handling -> new Handling(handling, marking));
    }

    private Optional<PreviousEdition> readPrevious(YamlMapping entry) {
        Optional<String> digest = entry.optionalDigest("previous", CONTENT_DIGEST);
        Optional<Text> change = entry.optionalText("change", Limits.PROSE);
        if (change.isPresent() && !entry.has("previous")) {
            faults.add(entry.placeOf("change"), FaultReason.KEY_WITHOUT_KEY, "change", "previous");
        }
        return digest.map(before -> new PreviousEdition(before, change));
    }

    private void readSource(SourceContext reading, YamlMapping entry) {
        String id = entry.id(Kind.SOURCE);
        SourceKind kind = entry.enumValue("kind", SourceKind.class);
        Text title = entry.text("title", Limits.NAME);
        Optional<Source.Via> via = entry.find("via")
                .flatMap(node -> CitationReader.readOne(reading, entry.place().file(), node));
        via.ifPresent(told -> links.expectParagraph(told.source(), told.paragraph(), entry.placeOf("via")));
        OptionalInt paragraphs = entry.integer("paragraphs", 0, Limits.SOURCE_PARAGRAPHS);
        source.sources.add(new Source(id, kind, title, entry.optionalText("author", Limits.NAME),
                entry.optionalText("publisher", Limits.NAME), entry.optionalText("place", Limits.NAME),
                entry.optionalDate("date"), paragraphs.orElse(Limits.SOURCE_PARAGRAPHS), via,
                entry.text("rights", Limits.PROSE), entry.optionalWord("address", Limits.ADDRESS),
                entry.optionalWord("archive"), entry.optionalDigest("digest", FILE_DIGEST)));
        List<String> texts = entry.optionalWords("text", Limits.PARAGRAPH);
        if (entry.has("text") && paragraphs.isPresent() && texts.size() != paragraphs.getAsInt()) {
            faults.add(entry.placeOf("text"), FaultReason.SOURCE_TEXT_COUNT, texts.size(), paragraphs.getAsInt());
        }
        source.sourceTexts.put(id, texts);
        List<String> pages = entry.optionalWords("pages", Limits.NUMBER);
        if (entry.has("pages") && paragraphs.isPresent() && pages.size() != paragraphs.getAsInt()) {
            faults.add(entry.placeOf("pages"), FaultReason.SOURCE_PAGE_COUNT, pages.size(), paragraphs.getAsInt());
        }
        source.sourcePages.put(id, pages);
        entry.done();
    }

    private void readOrganisation(SourceContext reading, YamlMapping entry) {
        String id = entry.id(Kind.ORGANISATION);
        Optional<String> country = readCountry(entry);
        Organisation organisation = new Organisation(id, entry.text("name", Limits.NAME),
                entry.enumValue("kind", OrganisationKind.class), entry.optionalText("description", Limits.PROSE),
                country, otherNames(reading, entry));
        CitationReader.finish(reading, entry, organisation.ref(), List.of("name", "description", "country"),
                List.of("kind"));
        source.organisations.add(organisation);
    }

    /** The other names of a person or an organisation, kind by kind. */
    static List<OtherName> otherNames(SourceContext reading, YamlMapping entry) {
        List<OtherName> names = new ArrayList<>();
        Set<String> distinct = new HashSet<>();
        entry.optionalEntry("other-names").ifPresent(byKind -> {
            for (OtherNameKind kind : OtherNameKind.values()) {
                for (String name : byKind.optionalWords(Codes.of(kind), Limits.NAME)) {
                    if (distinct.add(name)) {
                        names.add(new OtherName(name, kind));
                    } else {
                        reading.faults().add(byKind.placeOf(Codes.of(kind)), FaultReason.DUPLICATE_NAME, name);
                    }
                }
            }
            byKind.done();
        });
        return names;
    }

    private static boolean isDay(String word) {
        try {
            return PartialDate.parse(word).precision() == PartialDate.Precision.DAY;
        } catch (DateTimeException e) {
            // Whoever asks tells it as a fault of the source.
            return false;
        }
    }
}
