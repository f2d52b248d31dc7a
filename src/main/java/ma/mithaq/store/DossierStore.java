package ma.mithaq.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;

/** An open dossier, read-only. Not safe for use by two threads: it belongs to the thread that opened it. */
public final class DossierStore implements AutoCloseable {

    public DossierInfo info() { throw new UnsupportedOperationException(); }

    /** How many there are of each kind. */
    public Map<Kind, Integer> countByKind() throws Problem { throw new UnsupportedOperationException(); }

    public Agreement findAgreement() throws Problem { throw new UnsupportedOperationException(); }

    public List<PartyEntry> listParties() throws Problem { throw new UnsupportedOperationException(); }

    /** Signatories first, party by party, then those who attended, in protocol order. */
    public List<Official> listOfficials() throws Problem { throw new UnsupportedOperationException(); }

    public List<AttendingGroup> listAttendingGroups() throws Problem { throw new UnsupportedOperationException(); }

    public List<Pillar> listPillars() throws Problem { throw new UnsupportedOperationException(); }

    /** In order of time. */
    public List<Event> listEvents() throws Problem { throw new UnsupportedOperationException(); }

    /** The brief, in order. */
    public List<Paragraph> listParagraphs() throws Problem { throw new UnsupportedOperationException(); }

    public List<SourceEntry> listSources() throws Problem { throw new UnsupportedOperationException(); }

    /** The facts that rest on a source, by paragraph. */
    public List<FactEntry> listFactsOf(String source, int limit) throws Problem { throw new UnsupportedOperationException(); }

    /** Every fact of the dossier, kind by kind. */
    public List<FactEntry> listFacts() throws Problem { throw new UnsupportedOperationException(); }

    public Optional<PersonEntry> findPerson(String id) throws Problem { throw new UnsupportedOperationException(); }

    public Optional<OrganisationEntry> findOrganisation(String id) throws Problem { throw new UnsupportedOperationException(); }

    public Optional<Event> findEvent(String id) throws Problem { throw new UnsupportedOperationException(); }

    /** What a fact rests on; a fact that the dossier does not hold has no citations and no passages. */
    public Evidence findEvidence(Ref fact) throws Problem { throw new UnsupportedOperationException(); }

    /** The encoded picture (PNG or JPEG) of a person, where the file holds one. */
    public Optional<byte[]> findPortrait(String person) throws Problem { throw new UnsupportedOperationException(); }

    @Override
    public void close() { }
}
