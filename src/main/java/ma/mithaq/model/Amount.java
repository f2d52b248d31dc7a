package ma.mithaq.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sum of money that the agreement names.
 *
 * @param value     not negative; with as many digits as the source writes
 * @param currency  code of ISO 4217
 * @param text      what it is for
 * @param payers    identifiers of the parties that owe it; none where that is not said
 * @param payees    identifiers of the parties to which it is owed; none where that is not said
 * @param provision identifier of the part of the agreement that says so, where it is told
 */
public record Amount(String id, BigDecimal value, String currency, Text text, List<String> payers, List<String> payees,
                     Optional<String> provision) {

    public Amount {
        payers = List.copyOf(payers);
        payees = List.copyOf(payees);
    }

    public Ref ref() {
        return new Ref(Kind.AMOUNT, id);
    }
}
