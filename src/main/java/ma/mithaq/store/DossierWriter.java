package ma.mithaq.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Event;
import ma.mithaq.model.Handling;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.Provision;
import ma.mithaq.model.Ref;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Source;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Statement;
import ma.mithaq.model.Term;
import ma.mithaq.model.Text;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Writes a dossier file from the records of the model, one after another, in one transaction; a million of them need no
 * more memory than one. The same records in the same order give the same bytes. Records are written in the order in
 * which they are added; what a record refers to is best added before it.
 *
 * <p>Each {@code add} throws {@code OUTPUT_UNWRITABLE} where the file cannot be written, and
 * {@link IllegalArgumentException} where the dossier's schema does not allow the record.
 */
public final class DossierWriter implements AutoCloseable {

    /** The order of the table's own key. */
    private static final Comparator<Paragraph.Span> BY_KEY =
            Comparator.comparing((Paragraph.Span span) -> span.language().code())
                    .thenComparing(span -> Codes.of(span.role())).thenComparingInt(Paragraph.Span::start)
                    .thenComparing(span -> span.target().kind().code()).thenComparing(span -> span.target().id());

    private final Path file;
    private final Connection connection;
    private final Language original;
    private final RowInserter rows;

    private DossierWriter(Path file, Connection connection, Language original) {
        this.file = file;
        this.connection = connection;
        this.original = original;
        this.rows = new RowInserter(connection, file);
    }

    /**
     * Starts a dossier.
     *
     * @param file what to write: not there yet, or empty
     * @param info what the dossier says of itself; its languages follow from the texts
     */
    public static DossierWriter create(Path file, DossierInfo info) throws Problem {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(Schema.PAGE_SIZE);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        config.enforceForeignKeys(true);
        // Nobody uses the file until it is complete: a failure deletes it, so no rollback is needed.
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        try {
            if (Files.exists(file) && Files.size(file) > 0) {
                throw new Problem(ProblemCode.OUTPUT_EXISTS, file);
            }
            Connection connection = config.createConnection(SqliteAddress.of(file, "mode=rwc"));
            DossierWriter writer = new DossierWriter(file, connection, info.language());
            try {
                connection.setAutoCommit(false);
                Schema.create(connection);
                writer.addInfo(info);
            } catch (SQLException | Problem | RuntimeException e) {
                writer.close();
                throw e;
            }
            return writer;
        } catch (SQLException | IOException e) {
            throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, e, file);
        }
    }

    private void addInfo(DossierInfo info) throws Problem {
        String id = info.id();
        Optional<Text> marking = info.handling().flatMap(Handling::words);
        Optional<Text> change = info.previous().flatMap(DossierInfo.PreviousEdition::change);
        rows.insert("dossier", 1, Seal.blank(), id, info.edition(), info.language().code(),
                words(Tables.DOSSIER, id, "title", info.title()), info.country().orElse(null),
                code(info.handling().map(Handling::level)),
                marking.isEmpty() ? null : words(Tables.DOSSIER, id, "marking", marking.get()),
                info.previous().map(DossierInfo.PreviousEdition::digest).orElse(null),
                change.isEmpty() ? null : words(Tables.DOSSIER, id, "change", change.get()));
    }

    public void add(Source source) throws Problem {
        String id = source.id();
        rows.insert("source", id, rows.next("source"), Codes.of(source.kind()),
                words(Kind.SOURCE, id, "title", source.title()),
                words(Kind.SOURCE, id, "author", source.author()),
                words(Kind.SOURCE, id, "publisher", source.publisher()),
                words(Kind.SOURCE, id, "place", source.place()), writing(source.date()), source.paragraphs(),
                source.via().map(Source.Via::source).orElse(null),
                source.via().map(Source.Via::paragraph).orElse(null),
                words(Kind.SOURCE, id, "rights", source.rights()), source.address().orElse(null),
                source.archive().orElse(null), source.digest().orElse(null));
    }

    /**
     * Adds the page on which one of a source's paragraphs stands.
     *
     * @param paragraph its number, from 1
     * @param page      as it is numbered there
     */
    public void addSourcePage(String source, int paragraph, String page) throws Problem {
        rows.insert("source_page", source, paragraph, page);
    }

    /**
     * Adds one of a source's own paragraphs.
     *
     * @param paragraph its number, from 1
     */
    public void addSourceText(String source, int paragraph, String text) throws Problem {
        rows.insert("source_text", source, paragraph, text);
    }

    public void add(Organisation organisation) throws Problem {
        String id = organisation.id();
        rows.insert("organisation", id, rows.next("organisation"), Codes.of(organisation.kind()),
                words(Kind.ORGANISATION, id, "name", organisation.name()),
                words(Kind.ORGANISATION, id, "description", organisation.description()),
                organisation.country().orElse(null));
        addOtherNames(organisation.ref(), organisation.otherNames());
    }

    /**
     * Adds a person.
     *
     * @param portrait a PNG or JPEG picture, there where the person has one
     */
    public void add(Person person, Optional<byte[]> portrait) throws Problem {
        if (person.hasPortrait() != portrait.isPresent()) {
            throw new IllegalArgumentException("a portrait is said to be there and is not, or the reverse: " + person);
        }
        String id = person.id();
        rows.insert("person", id, rows.next("person"), words(Kind.PERSON, id, "name", person.name()),
                words(Kind.PERSON, id, "honorific", person.honorific()), code(person.gender()));
        addOtherNames(person.ref(), person.otherNames());
        if (portrait.isPresent()) {
            rows.insert("portrait", id, portrait.get());
        }
    }

    public void add(Position position) throws Problem {
        rows.insert("position", position.id(), rows.next("position"), position.person(), position.organisation(),
                words(Kind.POSITION, position.id(), "title", position.title()));
    }

    public void add(Event event) throws Problem {
        String id = event.id();
        rows.insert("event", id, rows.next("event"), Codes.of(event.kind()),
                words(Kind.EVENT, id, "name", event.name()),
                writing(event.start()), writing(event.end()), words(Kind.EVENT, id, "place", event.place()),
                words(Kind.EVENT, id, "relation", event.relation()));
    }

    /** Adds the agreement with its languages, framings and values. */
    public void add(Agreement agreement) throws Problem {
        String id = agreement.id();
        rows.insert("agreement", id, Codes.of(agreement.kind()), words(Kind.AGREEMENT, id, "title", agreement.title()),
                writing(agreement.date()), words(Kind.AGREEMENT, id, "place", agreement.place()),
                words(Kind.AGREEMENT, id, "summary", agreement.summary()), agreement.signing().orElse(null),
                agreement.reference().orElse(null), code(agreement.status()));
        for (Agreement.AgreementLanguage language : agreement.languages()) {
            rows.insert("agreement_language", language.tag(), rows.next("agreement_language"),
                    language.authentic() ? 1 : 0);
        }
        for (Agreement.Framing framing : agreement.framings()) {
            rows.insert("framing", framing.id(), rows.next("framing"), Codes.of(framing.kind()),
                    words(Kind.FRAMING, framing.id(), "text", framing.text()));
        }
        for (Agreement.ValueSet set : agreement.values()) {
            rows.insert("value_set", set.id(), rows.next("value_set"),
                    words(Kind.VALUE_SET, set.id(), "name", set.name()));
            for (Agreement.Value value : set.values()) {
                rows.insert("value", value.id(), rows.next("value"), set.id(),
                        words(Kind.VALUE, value.id(), "name", value.name()));
            }
        }
    }

    public void add(Party party) throws Problem {
        boolean person = party.member().kind() == Kind.PERSON;
        rows.insert("party", party.id(), rows.next("party"), person ? null : party.member().id(),
                person ? party.member().id() : null);
    }

    public void add(Signature signature) throws Problem {
        rows.insert("signature", signature.id(), rows.next("signature"), Codes.of(signature.kind()),
                signature.party().orElse(null), signature.person(), signature.position().orElse(null),
                signature.proxyFor().orElse(null));
    }

    public void add(Attendance attendance) throws Problem {
        rows.insert("attendance", attendance.id(), rows.next("attendance"), attendance.event(), attendance.person(),
                attendance.position().orElse(null), Codes.of(attendance.capacity()));
    }

    public void add(AttendingGroup group) throws Problem {
        rows.insert("attending_group", group.id(), rows.next("attending_group"), group.event(),
                words(Kind.ATTENDING_GROUP, group.id(), "description", group.description()),
                Codes.of(group.capacity()));
    }

    /** Adds a pillar with its measures. */
    public void add(Pillar pillar) throws Problem {
        rows.insert("pillar", pillar.id(), rows.next("pillar"),
                words(Kind.PILLAR, pillar.id(), "title", pillar.title()));
        for (Pillar.Measure measure : pillar.measures()) {
            rows.insert("measure", measure.id(), rows.next("measure"), pillar.id(), Codes.of(measure.kind()),
                    words(Kind.MEASURE, measure.id(), "text", measure.text()));
        }
    }

    public void add(Statement statement) throws Problem {
        rows.insert("statement", statement.id(), rows.next("statement"), statement.person(), writing(statement.date()),
                words(Kind.STATEMENT, statement.id(), "reported", statement.reported()));
    }

    public void add(Provision provision) throws Problem {
        String id = provision.id();
        rows.insert("provision", id, rows.next("provision"), Codes.of(provision.kind()),
                provision.number().orElse(null), words(Kind.PROVISION, id, "title", provision.title()),
                words(Kind.PROVISION, id, "text", provision.text()));
    }

    public void add(Term term) throws Problem {
        rows.insert("term", term.id(), rows.next("term"), Codes.of(term.kind()), writing(term.date()),
                term.period().map(Period::toString).orElse(null), words(Kind.TERM, term.id(), "text", term.text()),
                term.provision().orElse(null));
    }

    public void add(Obligation obligation) throws Problem {
        rows.insert("obligation", obligation.id(), rows.next("obligation"),
                words(Kind.OBLIGATION, obligation.id(), "text", obligation.text()), writing(obligation.due()),
                code(obligation.state()), obligation.provision().orElse(null));
        addParties(obligation.ref(), "obligor", obligation.obligors());
        addParties(obligation.ref(), "obligee", obligation.obligees());
    }

    public void add(Amount amount) throws Problem {
        rows.insert("amount", amount.id(), rows.next("amount"), amount.value().toPlainString(), amount.currency(),
                words(Kind.AMOUNT, amount.id(), "text", amount.text()), amount.provision().orElse(null));
        addParties(amount.ref(), "obligor", amount.payers());
        addParties(amount.ref(), "obligee", amount.payees());
    }

    public void add(RelatedAgreement related) throws Problem {
        rows.insert("related_agreement", related.id(), rows.next("related_agreement"), Codes.of(related.relation()),
                related.dossier(), words(Kind.RELATED_AGREEMENT, related.id(), "title", related.title()));
    }

    public void add(Contradiction contradiction) throws Problem {
        rows.insert("contradiction", contradiction.id(), rows.next("contradiction"),
                contradiction.fact().kind().code(), contradiction.fact().id(), contradiction.field(),
                words(Kind.CONTRADICTION, contradiction.id(), "says", contradiction.says()));
    }

    /** @param encoded a PNG or JPEG */
    public void add(Picture picture, byte[] encoded) throws Problem {
        rows.insert("picture", picture.id(), rows.next("picture"), Codes.of(picture.kind()),
                picture.of().kind().code(), picture.of().id(),
                words(Kind.PICTURE, picture.id(), "title", picture.title()),
                words(Kind.PICTURE, picture.id(), "rights", picture.rights()), encoded);
    }

    /** Adds a paragraph of the brief with its spans. */
    public void add(Paragraph paragraph) throws Problem {
        rows.insert("paragraph", paragraph.id(), rows.next("paragraph"),
                words(Kind.PARAGRAPH, paragraph.id(), "text", paragraph.text()));
        // A file keeps no order of them: one that makes no difference to what it says makes none to its bytes.
        for (Paragraph.Span span : paragraph.spans().stream().sorted(BY_KEY).toList()) {
            String wording = Lookup.in(paragraph.text().wordings(), span.language());
            rows.insert("span", paragraph.id(), span.language().code(), Codes.of(span.role()),
                    span.target().kind().code(), span.target().id(), wording.codePointCount(0, span.start()),
                    wording.codePointCount(0, span.end()));
        }
    }

    /** Adds a citation of a whole paragraph. */
    public void add(Citation citation) throws Problem {
        if (citation.words().isPresent()) {
            throw new IllegalArgumentException("the words of a citation come with the text that they are in");
        }
        insert(citation, null, null);
    }

    /** @param text the paragraph's own text, which was added to its source */
    public void add(Citation citation, String text) throws Problem {
        Citation.Stretch words = citation.words().orElseThrow();
        insert(citation, text.codePointCount(0, words.start()), text.codePointCount(0, words.end()));
    }

    private void insert(Citation citation, @Nullable Integer start, @Nullable Integer stop) throws Problem {
        rows.insert("citation", citation.fact().kind().code(), citation.fact().id(), citation.field(),
                citation.source(), citation.paragraph(), rows.next("citation"), start, stop);
    }

    /** Writes the index for search, ends the transaction, closes the file and seals it. */
    public void finish() throws Problem {
        try {
            new SearchWriter(connection, rows).write();
            connection.commit();
            close();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                Seal.apply(channel, Schema.PAGE_SIZE);
                channel.force(true);
            }
        } catch (SQLException e) {
            throw rows.refused(e, "the dossier as a whole");
        } catch (IOException e) {
            throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, e, file);
        }
    }

    /** Closes the file; unless {@link #finish} was called, it is not a dossier. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(DossierWriter.class.getName()).log(System.Logger.Level.WARNING, "closing " + file, e);
        }
    }

    private void addParties(Ref of, String role, List<String> parties) throws Problem {
        int ordinal = 0;
        for (String party : parties) {
            rows.insert("bound_party", of.kind().code(), of.id(), role, party, ordinal++);
        }
    }

    private void addOtherNames(Ref of, Iterable<OtherName> names) throws Problem {
        int ordinal = 0;
        for (OtherName name : names) {
            rows.insert("other_name", of.kind().code(), of.id(), ordinal++, name.name(), Codes.of(name.kind()));
        }
    }

    private @Nullable String words(Kind kind, String id, String field, Optional<Text> text) throws Problem {
        return text.isEmpty() ? null : words(kind, id, field, text.get());
    }

    private String words(Kind kind, String id, String field, Text text) throws Problem {
        return words(kind.code(), id, field, text);
    }

    /** Returns the original wording; the others go to the translations, in a fixed order. */
    private String words(String kind, String id, String field, Text text) throws Problem {
        if (text.original() != original) {
            throw new IllegalArgumentException("a text whose original is not in the dossier's language: " + text);
        }
        for (Language language : Language.values()) {
            String wording = text.wordings().get(language);
            if (language != original && wording != null) {
                rows.insert("translation", kind, id, field, language.code(), wording);
            }
        }
        return text.originalWords();
    }

    private static @Nullable String writing(Optional<StatedDate> date) {
        return date.map(StatedDate::toString).orElse(null);
    }

    private static @Nullable String code(Optional<? extends Enum<?>> word) {
        return word.map(Codes::of).orElse(null);
    }
}
