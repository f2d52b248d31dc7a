package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ma.mithaq.files.ReadProblems;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import ma.mithaq.model.Text;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.source.DossierEntries;

/**
 * An open dossier, read-only. Not safe for use by two threads at once.
 *
 * <p>Its answers always come from what was judged when it was opened, whatever has happened to the file. If the file
 * was too large to be copied, every read may fail with {@code NOT_VOUCHED_FOR} where it was changed since, or with
 * {@code FILE_VANISHED}, {@code FILE_LOCKED} or {@code FILE_UNREADABLE}. Any read may fail with {@code TOO_SLOW}, or
 * with {@code DAMAGED}, because no check finds every fault.
 */
public final class DossierStore implements AutoCloseable {

    /** Leaves what is sorted as it is. */
    private static final Comparator<EntryField> AS_FOUND = Comparator.comparingInt(entry -> 0);

    private final Database database;
    private final Origin origin;
    private final Optional<FileSignature> signature;
    private final JudgedFile judged;
    private final FileWatch watch;
    private final DossierInfo info;

    /**
     * Takes ownership of both.
     *
     * @param origin what the database reads
     */
    DossierStore(Database database, Origin origin, DossierCheck.Verdict verdict) throws Problem {
        this.database = database;
        this.origin = origin;
        this.signature = verdict.signature();
        this.judged = origin.judged(verdict.seal());
        this.watch = origin.watch(verdict.seal());
        this.info = InfoQueries.find(database);
    }

    /** The file that was opened, by the path that was given: no output may overwrite it. */
    public Path file() {
        return judged.path();
    }

    public DossierInfo info() {
        return info;
    }

    /**
     * What the dossier says that most probably is not meant: at most a hundred warnings, rule by rule, each at its
     * entry. As the whole file may be read, it takes long with a large one.
     */
    public Warnings listWarnings() throws Problem {
        return listWarnings(AS_FOUND, EntryField::toString);
    }

    /**
     * The same with other places.
     *
     * @param name the place of an entry
     */
    Warnings listWarnings(Comparator<EntryField> order, Function<EntryField, String> name) throws Problem {
        try {
            database.limitQueriesTo(DossierCheck.timeFor(origin.bytes().size()));
            return WarningRules.in(database).warnings(order, name);
        } catch (IOException e) {
            throw ReadProblems.of(e, file());
        } finally {
            database.limitQueriesAsUsual();
        }
    }

    /** The signature that the dossier bore when it was opened. */
    public Optional<FileSignature> signature() {
        return signature;
    }

    /** What was judged, for another reader. May be called from any thread. */
    public JudgedFile judged() {
        return judged;
    }

    /** Watches the file, for one thread, which need not be the one that reads. */
    public FileWatch watch() {
        return watch;
    }

    /** How many entities and facts there are of each kind. */
    public Map<Kind, Integer> countByKind() throws Problem {
        return new FactQueries(database, texts()).countByKind();
    }

    public Agreement findAgreement() throws Problem {
        return new AgreementQueries(database, texts()).find();
    }

    public List<PartyEntry> listParties() throws Problem {
        return new AgreementQueries(database, texts()).listParties();
    }

    /** Signatories first, party by party, then those who attended, in protocol order. */
    public List<Official> listOfficials() throws Problem {
        return new PeopleQueries(database, texts()).listOfficials();
    }

    /** Those who signed as witnesses, who are among the officials too. */
    public List<Official> listWitnesses() throws Problem {
        return new PeopleQueries(database, texts()).listWitnesses();
    }

    public List<AttendingGroup> listAttendingGroups() throws Problem {
        return new PeopleQueries(database, texts()).listAttendingGroups();
    }

    public List<Pillar> listPillars() throws Problem {
        return new AgreementQueries(database, texts()).listPillars();
    }

    /** The agreement's provisions, terms, obligations and amounts, and the agreements that it is related to. */
    public AgreementTerms findTerms() throws Problem {
        return new TermQueries(database, texts()).find();
    }

    /** Whether there is any of that, or a reference number, a status or a language of the agreement. */
    public boolean hasTerms() throws Problem {
        return new TermQueries(database, texts()).isAny();
    }

    /** What sources say otherwise than the dossier. */
    public List<Contradiction> listContradictions() throws Problem {
        return new TermQueries(database, texts()).listContradictions();
    }

    /** Whether there are any photographs, scans or emblems. */
    public boolean hasPictures() throws Problem {
        return database.find("SELECT 1 FROM picture LIMIT 1", row -> true).isPresent();
    }

    /** Photographs, scans and emblems, without the pictures themselves. */
    public List<Picture> listPictures() throws Problem {
        return new TermQueries(database, texts()).listPictures();
    }

    /** One of those pictures, encoded (PNG or JPEG), where the file holds one that can be decoded at little cost. */
    public Optional<byte[]> findPicture(String id) throws Problem {
        return new TermQueries(database, texts()).findPicture(id);
    }

    /** In order of time; those without a date last. */
    public List<Event> listEvents() throws Problem {
        return new EventQueries(database, texts()).list();
    }

    /** The brief, in order. */
    public List<Paragraph> listParagraphs() throws Problem {
        return new BriefQueries(database, texts()).list();
    }

    public List<SourceEntry> listSources() throws Problem {
        return new FactQueries(database, texts()).listSources();
    }

    /**
     * The facts that rest on a source, by paragraph; each once, at the first paragraph that it rests on.
     *
     * @param limit how many at most
     */
    public List<FactEntry> listFactsOf(String source, int limit) throws Problem {
        return new FactQueries(database, texts()).listOf(source, limit);
    }

    /** Every fact of the dossier, kind by kind. */
    public List<FactEntry> listFacts() throws Problem {
        return new FactQueries(database, texts()).listAll();
    }

    /** The entities that facts relate: the agreement, its pillars, organisations, events and people, kind by kind. */
    public List<Ref> listEntities() throws Problem {
        return new RelationQueries(database, texts()).listEntities();
    }

    /** Every fact that relates two of those entities. */
    public List<Relation> listRelations() throws Problem {
        return new RelationQueries(database, texts()).list();
    }

    /**
     * The facts that relate one of those entities to others.
     *
     * @param limit how many at most of each kind of fact
     */
    public List<Relation> listRelationsOf(Ref entity, int limit) throws Problem {
        return new RelationQueries(database, texts()).listOf(entity, limit);
    }

    /** The names of entities, in the order asked; what the dossier does not hold is left out. */
    public Map<Ref, Text> findNames(Collection<Ref> entities) throws Problem {
        return new RelationQueries(database, texts()).namesOf(entities);
    }

    public Optional<PersonEntry> findPerson(String id) throws Problem {
        return new PeopleQueries(database, texts()).findEntry(id);
    }

    public Optional<OrganisationEntry> findOrganisation(String id) throws Problem {
        return new AgreementQueries(database, texts()).findOrganisation(id);
    }

    public Optional<Event> findEvent(String id) throws Problem {
        return new EventQueries(database, texts()).find(id);
    }

    /** What a fact rests on; a fact that the dossier does not hold has no citations and no passages. */
    public Evidence findEvidence(Ref fact) throws Problem {
        return new Evidence(fact, new FactQueries(database, texts()).listCited(fact),
                new BriefQueries(database, texts()).listPassages(fact),
                new TermQueries(database, texts()).listContradictionsOf(fact));
    }

    /** The encoded picture (PNG or JPEG) of a person, where the file holds one that can be decoded at little cost. */
    public Optional<byte[]> findPortrait(String person) throws Problem {
        return new PeopleQueries(database, texts()).findPortrait(person);
    }

    /** Everything that it says, as the entries of its source. */
    public DossierEntries readEntries() throws Problem {
        return new EntryReader(database, texts(), info).read();
    }

    /**
     * The SHA-512 of everything that it says, in canonical form and hexadecimal: what the next edition names as the one
     * before it.
     */
    public String contentDigest() throws Problem {
        return HexFormat.of().formatHex(ContentDigest.of(database));
    }

    /** Opens the index for search, on a connection of its own that is closed apart from this one. */
    public SearchIndex openIndex() throws Problem {
        return SearchIndex.on(database.openAgain());
    }

    @Override
    public void close() {
        database.close();
        origin.close();
    }

    private Texts texts() {
        return new Texts(database, info.language());
    }
}
