package ma.mithaq.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** How one language writes lengths of time and sums of money. */
final class Quantities {
    private final Messages messages;

    Quantities(Messages messages) {
        this.messages = messages;
    }

    /** Years, months and days, as far as there are any. */
    String period(Period period) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() > 0) {
            parts.add(messages.count("model.period.years", period.getYears()));
        }
        if (period.getMonths() > 0) {
            parts.add(messages.count("model.period.months", period.getMonths()));
        }
        if (period.getDays() > 0) {
            parts.add(messages.count("model.period.days", period.getDays()));
        }
        return messages.enumeration(parts);
    }

    /** A sum with its currency where this language has it, and with as many decimals as it is given. */
    String amount(BigDecimal value, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(messages.language().locale());
        format.setCurrency(Currency.getInstance(currency));
        int decimals = Math.max(0, value.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        // Its marks of direction are not needed among isolated values; the narrow space is not in every font; and a
        // code of letters must not run into the figures.
        return format.format(value).replaceAll("[\\u200e\\u200f\\u061c]", "").replace('\u202f', '\u00a0')
                .replaceAll("(?<=\\p{L})(?=\\d)", "\u00a0");
    }

    /** The name of a language in this one, by its BCP 47 tag; an unknown one is its own name. */
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(messages.language().locale());
    }
}
