package ma.mithaq.store;

import java.sql.SQLException;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Designation;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Obligation.ObligationState;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Picture.PictureKind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Provision;
import ma.mithaq.model.Provision.ProvisionKind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.RelatedAgreement.AgreementRelation;
import ma.mithaq.model.Term;
import ma.mithaq.model.Term.TermKind;

/** Reads what an agreement is made of: its provisions, terms, obligations and amounts; and what is beside it. */
final class TermQueries {

    private final Database database;
    private final Texts texts;

    TermQueries(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    AgreementTerms find() throws Problem {
        texts.readAll(Kind.PROVISION, Kind.TERM, Kind.OBLIGATION, Kind.AMOUNT, Kind.RELATED_AGREEMENT);
        return new AgreementTerms(listProvisions(), listTerms(), listObligations(), listAmounts(), listRelated());
    }

    /** Whether there is anything of that, or of what is said beside it of the agreement as such. */
    boolean isAny() throws Problem {
        return database.find("SELECT reference IS NOT NULL OR status IS NOT NULL "
                + "OR EXISTS (SELECT 1 FROM agreement_language) OR EXISTS (SELECT 1 FROM provision) "
                + "OR EXISTS (SELECT 1 FROM term) OR EXISTS (SELECT 1 FROM obligation) "
                + "OR EXISTS (SELECT 1 FROM amount) OR EXISTS (SELECT 1 FROM related_agreement) AS told FROM agreement",
                row -> row.bool("told")).orElse(false);
    }

    List<Contradiction> listContradictions() throws Problem {
        texts.readAll(Kind.CONTRADICTION);
        return contradictions("");
    }

    List<Contradiction> listContradictionsOf(Ref fact) throws Problem {
        return contradictions("WHERE of_kind = ? AND of_id = ? ", fact.kind().code(), fact.id());
    }

    List<Picture> listPictures() throws Problem {
        texts.readAll(Kind.PICTURE);
        return database.list("SELECT id, kind, of_kind, of_id, title, rights FROM picture ORDER BY ordinal", row -> {
            Texts.Of own = texts.of(Kind.PICTURE, row.text("id"));
            return new Picture(row.text("id"), row.enumValue("kind", PictureKind.class), row.ref("of_kind", "of_id"),
                    own.text("title", row.text("title")), own.text("rights", row.text("rights")));
        });
    }

    /** The encoded picture (PNG or JPEG), where it can be decoded at little cost. */
    Optional<byte[]> findPicture(String id) throws Problem {
        return database.find("SELECT picture FROM picture WHERE id = ?", row -> row.bytes("picture"), id)
                .filter(PictureBounds::hold);
    }

    /** What a term is called by, read from the columns {@code sort}, {@code date} and {@code period}. */
    static Designation designation(ResultRow row) throws SQLException {
        return Designation.of(row.enumValue("sort", TermKind.class), row.optionalDate("date"),
                row.optionalText("period").map(Period::parse));
    }

    private List<Provision> listProvisions() throws Problem {
        return database.list("SELECT id, kind, number, title, text FROM provision ORDER BY ordinal", row -> {
            Texts.Of own = texts.of(Kind.PROVISION, row.text("id"));
            return new Provision(row.text("id"), row.enumValue("kind", ProvisionKind.class),
                    row.optionalText("number"), own.text("title", row.optionalText("title")),
                    own.text("text", row.optionalText("text")));
        });
    }

    private List<Term> listTerms() throws Problem {
        return database.list("SELECT id, kind, date, period, text, provision FROM term ORDER BY ordinal",
                row -> new Term(row.text("id"), row.enumValue("kind", TermKind.class), row.optionalDate("date"),
                        row.optionalText("period").map(Period::parse),
                        texts.of(Kind.TERM, row.text("id")).text("text", row.optionalText("text")),
                        row.optionalText("provision")));
    }

    private List<Obligation> listObligations() throws Problem {
        Map<String, List<String>> obligors = parties(Kind.OBLIGATION, "obligor");
        Map<String, List<String>> obligees = parties(Kind.OBLIGATION, "obligee");
        return database.list("SELECT id, text, due, state, provision FROM obligation ORDER BY ordinal", row -> {
            String id = row.text("id");
            return new Obligation(id, texts.of(Kind.OBLIGATION, id).text("text", row.text("text")),
                    obligors.getOrDefault(id, List.of()), obligees.getOrDefault(id, List.of()),
                    row.optionalDate("due"), row.optionalEnum("state", ObligationState.class),
                    row.optionalText("provision"));
        });
    }

    private List<Amount> listAmounts() throws Problem {
        Map<String, List<String>> payers = parties(Kind.AMOUNT, "obligor");
        Map<String, List<String>> payees = parties(Kind.AMOUNT, "obligee");
        return database.list("SELECT id, value, currency, text, provision FROM amount ORDER BY ordinal", row -> {
            String id = row.text("id");
            return new Amount(id, Figures.parseDecimal(row.text("value")), row.text("currency"),
                    texts.of(Kind.AMOUNT, id).text("text", row.text("text")), payers.getOrDefault(id, List.of()),
                    payees.getOrDefault(id, List.of()), row.optionalText("provision"));
        });
    }

    private List<RelatedAgreement> listRelated() throws Problem {
        return database.list("SELECT id, relation, dossier, title FROM related_agreement ORDER BY ordinal",
                row -> new RelatedAgreement(row.text("id"), row.enumValue("relation", AgreementRelation.class),
                        row.text("dossier"),
                        texts.of(Kind.RELATED_AGREEMENT, row.text("id")).text("title", row.text("title"))));
    }

    /** The parties that are bound in a role, by what binds them. */
    private Map<String, List<String>> parties(Kind kind, String role) throws Problem {
        Map<String, List<String>> parties = new HashMap<>();
        database.read("SELECT id, party FROM bound_party WHERE kind = ? AND role = ? ORDER BY id, ordinal", row -> {
            parties.computeIfAbsent(row.text("id"), id -> new ArrayList<>(1)).add(row.text("party"));
            return true;
        }, kind.code(), role);
        return parties;
    }

    private List<Contradiction> contradictions(String condition, Object... arguments) throws Problem {
        return database.list("SELECT id, of_kind, of_id, field, says FROM contradiction " + condition
                + "ORDER BY ordinal", row -> new Contradiction(row.text("id"), row.ref("of_kind", "of_id"),
                        row.text("field"), texts.of(Kind.CONTRADICTION, row.text("id")).text("says", row.text("says"))),
                arguments);
    }
}
