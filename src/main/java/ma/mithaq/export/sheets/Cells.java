package ma.mithaq.export.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.mithaq.export.sheets.Table.Column;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.PartialDate.Precision;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Text;
import ma.mithaq.text.Messages;

/** Makes the cells of tables, in the language of an export. */
record Cells(DossierWords words, Messages messages) {

    /** Workbooks count days from 1900, which to some has a 29 February: from here on all programs agree. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int MOST_FIGURES = 15;

    /** @param width as {@link Column} has it */
    Column column(String key, int width) {
        return new Column(messages.get(key), width);
    }

    /** Whether words begin like a formula, which they must not become. */
    static boolean isLikeFormula(String words) {
        return words.matches("(?s)[=+@-].*");
    }

    /** A column that is named as what is searched for. */
    Column column(SearchField field, int width) {
        return new Column(messages.name(field), width);
    }

    Cell text(Text text) {
        Text.Wording wording = text.in(messages.language());
        return new Cell.Words(wording.words(), wording.language());
    }

    Cell text(Optional<Text> text) {
        return text.map(this::text).orElseGet(() -> own(""));
    }

    /** The program's own words. */
    Cell own(String words) {
        return new Cell.Words(words, messages.language());
    }

    /** What names a fact in a list. */
    Cell label(Ref fact) throws Problem {
        return words.label(fact) instanceof Text text ? text(text) : own(words.label(fact).toString());
    }

    /** A sum to reckon with; one of more figures than a workbook can reckon with stands in words. */
    Cell sum(BigDecimal sum) {
        return sum.precision() > MOST_FIGURES ? own(sum.toPlainString()) : new Cell.Sum(sum);
    }

    Cell names(List<OtherName> names) {
        return listed(names.stream().map(OtherName::name).toList());
    }

    Cell sources(Ref... facts) {
        return listed(words.sources(List.of(facts)));
    }

    /** One below the other: names of both directions on one line would be hard to distinguish. */
    Cell listed(List<String> several) {
        return own(String.join("\n", several));
    }

    /**
     * A date to sort and reckon with. What is known to the month or the year only is no day, and stands in words; so
     * does a day that no workbook can reckon with.
     */
    Cell date(Optional<StatedDate> date) {
        Optional<LocalDate> day = date.filter(stated -> stated.hijri().isEmpty()).flatMap(StatedDate::exact)
                .filter(exact -> exact.precision() == Precision.DAY).map(PartialDate::first)
                .filter(first -> !first.isBefore(FIRST_DAY));
        if (day.isPresent()) {
            return new Cell.Day(day.get());
        }
        return own(date.map(messages::date).orElse(""));
    }
}
