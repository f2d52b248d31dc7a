package ma.mithaq.ui.print;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.text.SignatureWords;
import ma.mithaq.ui.control.PersonWords;

/** The agreement, and its pillars. */
final class AgreementPaper {

    private final PrintColumn column;
    private final Messages messages;

    AgreementPaper(PrintColumn column) {
        this.column = column;
        this.messages = column.type().messages();
    }

    void set(DossierStore store) throws Problem {
        Agreement agreement = store.findAgreement();
        Ref ref = agreement.ref();
        PrintReferences references = column.references();
        column.line(messages.name(agreement.kind()), references.to(ref, "kind"), "paper-gold");
        column.title(agreement.title(), references.to(ref, "title"));
        agreement.date().ifPresent(date -> column.line(messages.fullDate(date), references.to(ref, "date")));
        agreement.place().ifPresent(place -> column.line(place, references.to(ref, "place")));
        String numbers = numbers(store);
        if (!numbers.isEmpty()) {
            column.line(numbers, "", "paper-muted");
        }
        store.listParties().forEach(this::party);
        List<Official> witnesses = store.listWitnesses();
        if (!witnesses.isEmpty()) {
            column.section(messages.get("ui.agreement.witnesses.title"));
            witnesses.forEach(witness -> column.person(PersonWords.full(witness.person(), column.type()),
                    column.reference(witness.fact()), witness.title(), ""));
        }
        column.section(messages.get("ui.agreement.summary.title"));
        column.paragraph(agreement.summary(), references.to(ref, "summary"));
        framings(agreement);
        if (!agreement.values().isEmpty()) {
            column.section(messages.get("ui.agreement.values.title"));
            agreement.values().forEach(set -> {
                column.subsection(set.name(), column.reference(set.ref()));
                set.values().forEach(value -> column.item(value.name(), column.reference(value.ref())));
            });
        }
    }

    /** The numbers that are on tiles in the window, as one line. */
    private String numbers(DossierStore store) throws Problem {
        Map<Kind, Integer> counts = new EnumMap<>(store.countByKind());
        counts.put(Kind.SIGNATURE, store.listParties().stream().mapToInt(party -> party.signatories().size()).sum());
        Map<Kind, String> keys = new LinkedHashMap<>();
        keys.put(Kind.SIGNATURE, "ui.agreement.number.signatories");
        keys.put(Kind.ATTENDANCE, "ui.agreement.number.present");
        keys.put(Kind.PILLAR, "ui.agreement.number.pillars");
        keys.put(Kind.EVENT, "ui.agreement.number.events");
        return messages.list(Separator.SEMICOLON, keys.entrySet().stream()
                .filter(each -> counts.getOrDefault(each.getKey(), 0) > 0).map(each -> {
            int count = Lookup.in(counts, each.getKey());
            return messages.list(Separator.SPACE, count, messages.count(each.getValue(), count));
        }).toList());
    }

    private void party(PartyEntry entry) {
        column.subsection(entry.name(), column.reference(entry.party().ref()));
        entry.organisation().flatMap(Organisation::description).ifPresent(description ->
                column.line(description, "", "paper-muted"));
        for (Official signatory : entry.signatories()) {
            column.label(SignatureWords.label(signatory.signing().orElseThrow(), signatory.person().gender(),
                    messages), "");
            column.line(PersonWords.full(signatory.person(), column.type()), column.reference(signatory.fact()),
                    "paper-name");
            signatory.title().ifPresent(title -> column.line(title, ""));
            SignatureWords.proxy(signatory.proxyFor(), messages).ifPresent(proxy ->
                    column.line(proxy, "", "paper-muted"));
        }
    }

    private void framings(Agreement agreement) {
        Map<Agreement.FramingKind, List<Agreement.Framing>> byKind = agreement.framings().stream()
                .collect(Collectors.groupingBy(Agreement.Framing::kind, LinkedHashMap::new, Collectors.toList()));
        if (!byKind.isEmpty()) {
            column.section(messages.get("ui.agreement.framing.title"));
        }
        byKind.forEach((kind, framings) -> {
            column.subsection(messages.name(kind));
            framings.forEach(framing -> column.item(framing.text(), column.reference(framing.ref())));
        });
    }

    /** The pillars in order, each with all of its measures: on paper none is collapsed. */
    void setPillars(List<Pillar> pillars) {
        column.title("ui.pillars.page.title");
        if (pillars.isEmpty()) {
            column.paragraph(messages.get("ui.pillars.empty.text"));
        }
        for (int index = 0; index < pillars.size(); index++) {
            Pillar pillar = pillars.get(index);
            column.section(index + 1, pillar.title(), column.reference(pillar.ref()));
            for (Pillar.MeasureKind kind : Pillar.MeasureKind.values()) {
                List<Pillar.Measure> measures =
                        pillar.measures().stream().filter(measure -> measure.kind() == kind).toList();
                if (!measures.isEmpty()) {
                    column.subsection(messages.get(kind == Pillar.MeasureKind.MEANS
                            ? "ui.pillars.means.title" : "ui.pillars.aims.title"));
                }
                measures.forEach(measure -> column.item(measure.text(), column.reference(measure.ref())));
            }
        }
    }
}
