package ma.mithaq.store;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Obligation.ObligationState;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Picture.PictureKind;
import ma.mithaq.model.Provision;
import ma.mithaq.model.Provision.ProvisionKind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Term;
import ma.mithaq.model.Term.TermKind;

/** Reads {@code terms.yaml} and {@code pictures.yaml}. */
final class TermReader {

    private static final Set<Kind> PICTURED = Set.of(Kind.AGREEMENT, Kind.ORGANISATION, Kind.EVENT, Kind.SOURCE);

    private final SourceContext reading;
    private final DossierSource source;

    TermReader(SourceContext reading, DossierSource source) {
        this.reading = reading;
        this.source = source;
    }

    void read(YamlMapping root) {
        root.optionalEntries("provisions").forEach(this::readProvision);
        root.optionalEntries("terms").forEach(this::readTerm);
        root.optionalEntries("obligations").forEach(this::readObligation);
        root.optionalEntries("amounts").forEach(this::readAmount);
    }

    void readPicture(YamlMapping entry) {
        String id = entry.id(Kind.PICTURE);
        PictureKind kind = entry.enumValue("kind", PictureKind.class);
        Optional<Ref> of = entry.anyReference("of", PICTURED);
        entry.need("file").flatMap(node -> entry.optionalWord("file")).flatMap(file -> PictureFile.read(reading,
                entry.placeOf("file"), file, Limits.ATTACHED_PICTURE_BYTES)).ifPresent(picture -> source.pictureBytes
                        .put(id, picture));
        Picture picture = new Picture(id, kind, of.orElse(new Ref(Kind.SOURCE, "-")), entry.text("title", Limits.NAME),
                entry.text("rights", Limits.PROSE));
        source.pictures.add(picture);
        entry.done();
    }

    private void readProvision(YamlMapping entry) {
        Provision provision = new Provision(entry.id(Kind.PROVISION), entry.enumValue("kind", ProvisionKind.class),
                entry.optionalWord("number", Limits.NUMBER), entry.optionalText("title", Limits.NAME),
                entry.optionalText("text", Limits.PROSE));
        needOne(entry, "number", "title", "text");
        source.provisions.add(provision);
        CitationReader.finish(reading, entry, provision.ref(), List.of("number", "title", "text"), List.of("kind"));
    }

    private void readTerm(YamlMapping entry) {
        Term term = new Term(entry.id(Kind.TERM), entry.enumValue("kind", TermKind.class), entry.optionalDate("date"),
                readPeriod(entry), entry.optionalText("text", Limits.PROSE),
                entry.optionalReference("provision", Kind.PROVISION));
        needOne(entry, "date", "period", "text");
        source.terms.add(term);
        CitationReader.finish(reading, entry, term.ref(), List.of("date", "period", "text"),
                List.of("kind", "provision"));
    }

    private void readObligation(YamlMapping entry) {
        Obligation obligation = new Obligation(entry.id(Kind.OBLIGATION), entry.text("text", Limits.PROSE),
                entry.optionalReferences("by", Kind.PARTY), entry.optionalReferences("to", Kind.PARTY),
                entry.optionalDate("due"), entry.optionalEnum("state", ObligationState.class),
                entry.optionalReference("provision", Kind.PROVISION));
        source.obligations.add(obligation);
        CitationReader.finish(reading, entry, obligation.ref(), List.of("text", "by", "to", "due", "state"),
                List.of("provision"));
    }

    private void readAmount(YamlMapping entry) {
        Amount amount = new Amount(entry.id(Kind.AMOUNT), readValue(entry), readCurrency(entry),
                entry.text("text", Limits.PROSE), entry.optionalReferences("by", Kind.PARTY),
                entry.optionalReferences("to", Kind.PARTY), entry.optionalReference("provision", Kind.PROVISION));
        source.amounts.add(amount);
        CitationReader.finish(reading, entry, amount.ref(), List.of("value", "currency", "text", "by", "to"),
                List.of("provision"));
    }

    private Optional<Period> readPeriod(YamlMapping entry) {
        Optional<String> word = entry.optionalWord("period");
        Optional<Period> period = word.flatMap(WrittenValues::period);
        if (word.isPresent() && period.isEmpty()) {
            reading.faults().add(entry.placeOf("period"), FaultReason.BAD_PERIOD, word.get());
        }
        return period;
    }

    private BigDecimal readValue(YamlMapping entry) {
        String word = entry.word("value");
        Optional<BigDecimal> sum = WrittenValues.sum(word);
        if (entry.has("value") && sum.isEmpty()) {
            reading.faults().add(entry.placeOf("value"), FaultReason.BAD_AMOUNT, word);
        }
        return sum.orElse(BigDecimal.ZERO);
    }

    private String readCurrency(YamlMapping entry) {
        String code = entry.word("currency");
        if (entry.has("currency") && !WrittenValues.isCurrency(code)) {
            reading.faults().add(entry.placeOf("currency"), FaultReason.BAD_CURRENCY, code);
        }
        return code;
    }

    private void needOne(YamlMapping entry, String... keys) {
        if (entry.isMapping() && List.of(keys).stream().noneMatch(entry::has)) {
            reading.faults().add(entry.place(), FaultReason.NOTHING_SAID, String.join(", ", keys));
        }
    }
}
