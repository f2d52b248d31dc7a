package ma.mithaq.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.folding.DateWritings;
import ma.mithaq.folding.Folded;
import ma.mithaq.folding.Folded.Word;
import ma.mithaq.store.SourceFaults.Place;

/**
 * What is told of a date that a source writes otherwise than a dossier does: in figures with the day first, as in
 * Morocco, with other signs between them or other digits, or with the name of its month.
 */
final class DateForms {

    private static final int DAY_FIRST = 3;

    private DateForms() {
    }

    /** Reports a date that cannot be read, with how to write what it most probably means. */
    static void refuse(SourceFaults faults, Place place, String word) {
        List<String> meant = meant(word);
        switch (meant.size()) {
            case 0 -> faults.add(place, FaultReason.BAD_DATE, word);
            case 1 -> faults.add(place, FaultReason.DATE_OTHERWISE, word, meant.getFirst());
            default -> faults.add(place, FaultReason.DATE_AMBIGUOUS, word, meant.getFirst(), meant.getLast());
        }
    }

    /** The dates that it may mean, the likeliest first: none, one, or two where day and month may be swapped. */
    private static List<String> meant(String word) {
        List<String> parts = Folded.of(word).words().stream().map(Word::letters).toList();
        List<String> meant = new ArrayList<>();
        figures(parts).ifPresent(meant::add);
        if (parts.size() == DAY_FIRST && parts.stream().allMatch(DateForms::isNumber)
                && parts.getLast().length() > 2) {
            figures(List.of(parts.get(1), parts.get(0), parts.get(2))).filter(date -> !meant.contains(date))
                    .ifPresent(meant::add);
        }
        // A month where a day is needed is written well, and not what is needed.
        meant.remove(word);
        return meant;
    }

    private static Optional<String> figures(List<String> parts) {
        List<String> figures = DateWritings.inFigures(parts);
        if (figures.size() != 1) {
            return Optional.empty();
        }
        String date = figures.getFirst();
        String month = date.substring(0, 4) + "-" + date.substring(4, 6);
        return Optional.of(date.length() > 6 ? month + "-" + date.substring(6) : month);
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
