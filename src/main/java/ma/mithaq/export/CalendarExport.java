package ma.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.export.document.Colophon;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Event;
import ma.mithaq.model.Handling.HandlingLevel;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.PartialDate.Precision;
import ma.mithaq.model.Party;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Term;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.TermWords;

/**
 * The events of a dossier as a calendar (RFC 5545), each over whole days, which are the same in every time zone; and
 * when the agreement begins and ends, and what is owed under it is due. If the dossier has no event at which the
 * agreement was signed, the agreement itself is entered on its date.
 *
 * <p>A date that is not known to the day is not a day. It covers all the days that it may be, and its summary says why:
 * left out it would be missed, and on any one day it would be wrong.
 */
final class CalendarExport {

    /** A year has four digits (RFC 5545, section 3.3.4). */
    private static final int LAST_YEAR = 9999;

    private final DossierInfo info;
    private final DossierWords words;
    private final ContentLines lines;
    /** Whether anything was entered: a calendar without entries is none (RFC 5545, 3.6). */
    private boolean dated;

    private CalendarExport(DossierInfo info, DossierWords words, ContentLines lines) {
        this.info = info;
        this.words = words;
        this.lines = lines;
    }

    static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        new CalendarExport(store.info(), DossierWords.of(store, options), new ContentLines(out, options.language()))
                .writeAll(store, progress);
    }

    private void writeAll(DossierStore store, Progress progress) throws IOException, Problem {
        progress.reached(0.5);
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Mithaq//Mithaq//" + words.messages().language().code().toUpperCase(Locale.ROOT));
        lines.plain("CALSCALE", "GREGORIAN");
        lines.text("NAME", info.title());
        // What calendar programs older than RFC 7986 use in the place of NAME and DESCRIPTION.
        lines.text("X-WR-CALNAME", info.title());
        String colophon = Colophon.words(store, words.messages());
        lines.words("DESCRIPTION", colophon);
        lines.words("X-WR-CALDESC", colophon);
        Agreement agreement = store.findAgreement();
        List<Event> events = store.listEvents();
        // The signing, where it has a date, is the day of the agreement.
        if (events.stream().noneMatch(event -> agreement.signing().equals(Optional.of(event.id()))
                && Days.of(event.start(), event.end()).isPresent())) {
            Optional<Days> days = Days.of(agreement.date(), Optional.empty());
            if (days.isPresent()) {
                begin(agreement.ref(), agreement.title(), days.get());
                place(agreement.place());
                end(agreement.ref(), words.messages().name(agreement.kind()), List.of(words.of(agreement.summary())));
            }
        }
        for (Event event : events) {
            Optional<Days> days = Days.of(event.start(), event.end());
            if (days.isEmpty()) {
                // A calendar has nowhere to put what has no date.
                continue;
            }
            begin(event.ref(), event.name(), days.get());
            place(event.place());
            List<String> description = new ArrayList<>();
            if (agreement.signing().equals(Optional.of(event.id()))) {
                description.add(words.of(agreement.title()));
            }
            description.add(words.of(event.relation()));
            end(event.ref(), words.messages().name(event.kind()), description);
        }
        writeTerms(TermSheet.of(store), store.listParties().stream().map(PartyEntry::party).map(Party::id).toList());
        if (!dated) {
            throw new Problem(ProblemCode.NOTHING_DATED);
        }
        lines.plain("END", "VCALENDAR");
    }

    /** What has no date is left out, as events are. */
    private void writeTerms(TermSheet sheet, List<String> parties) throws IOException {
        Messages messages = words.messages();
        TermWords said = sheet.words(messages);
        for (Term term : sheet.terms().terms()) {
            Optional<Days> days = Days.of(term.date(), Optional.empty());
            if (days.isPresent()) {
                String kind = messages.name(term.kind());
                begin(term.ref(), kind + messages.get("ui.list.separator.colon") + words.of(sheet.agreement().title()),
                        messages.language(), days.get());
                List<String> description = new ArrayList<>();
                said.when(term).ifPresent(description::add);
                term.text().map(words::of).ifPresent(description::add);
                said.provision(term.provision()).ifPresent(description::add);
                description.add(said.parties(parties));
                end(term.ref(), kind, description);
            }
        }
        for (Obligation obligation : sheet.terms().obligations()) {
            Optional<Days> days = Days.of(obligation.due(), Optional.empty());
            if (days.isPresent()) {
                Text.Wording wording = obligation.text().in(messages.language());
                begin(obligation.ref(), wording.words(), wording.language(), days.get());
                List<String> description = new ArrayList<>(said.details(obligation));
                Optional.of(said.standing(obligation)).filter(standing -> !standing.isEmpty())
                        .ifPresent(description::add);
                said.provision(obligation.provision()).ifPresent(description::add);
                description.add(words.of(sheet.agreement().title()));
                end(obligation.ref(), messages.name(Kind.OBLIGATION), description);
            }
        }
    }

    private void place(Optional<Text> place) throws IOException {
        if (place.isPresent()) {
            lines.text("LOCATION", place.get());
        }
    }

    private void begin(Ref entity, Text name, Days days) throws IOException {
        dated = true;
        Text.Wording wording = name.in(words.messages().language());
        begin(entity, wording.words(), wording.language(), days);
    }

    private void begin(Ref entity, String name, Language language, Days days) throws IOException {
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", ContentLines.uid(info, entity).toString());
        lines.plain("DTSTAMP", ContentLines.stamp(info));
        lines.plain("DTSTART;VALUE=DATE", ContentLines.day(days.first()));
        length(days.first(), days.last());
        lines.words("SUMMARY", language, days.stated().map(date -> words.messages()
                .get("export.calendar.stated.summary", name, words.messages().date(date)))
                .orElseGet(() -> days.certain() ? name
                        : words.messages().get("export.calendar.uncertain.summary", name)));
        if (info.handling().isPresent()) {
            lines.plain("CLASS", access(info.handling().get().level()));
        }
        // An event of the dossier does not make the reader busy on that day.
        lines.plain("TRANSP", "TRANSPARENT");
    }

    /** The access classification (RFC 5545, section 3.8.1.3), by which programs share calendars or do not. */
    private static String access(HandlingLevel level) {
        return switch (level) {
            case PUBLIC -> "PUBLIC";
            case INTERNAL -> "PRIVATE";
            case RESTRICTED -> "CONFIDENTIAL";
        };
    }

    /**
     * An event ends on the day after its last; after the last day that the format can name it is told how long it
     * takes.
     */
    private void length(LocalDate first, LocalDate last) throws IOException {
        LocalDate dayAfter = last.plusDays(1);
        if (dayAfter.getYear() <= LAST_YEAR) {
            lines.plain("DTEND;VALUE=DATE", ContentLines.day(dayAfter));
        } else {
            lines.plain("DURATION", "P" + ChronoUnit.DAYS.between(first, dayAfter) + "D");
        }
    }

    private void end(Ref entity, String category, List<String> description) throws IOException {
        List<String> paragraphs = new ArrayList<>(description);
        paragraphs.addAll(words.sources(List.of(entity)));
        paragraphs.add(words.standing());
        words.handling().ifPresent(paragraphs::add);
        lines.words("DESCRIPTION", String.join("\n", paragraphs));
        lines.words("CATEGORIES", category);
        lines.plain("END", "VEVENT");
    }

    /**
     * The days that something takes, or may take.
     *
     * @param certain whether both its ends are known to the day
     * @param stated  the date that is no exact one, where there is one
     */
    private record Days(LocalDate first, LocalDate last, boolean certain, Optional<StatedDate> stated) {

        /** Empty where no day can be named. */
        static Optional<Days> of(Optional<StatedDate> start, Optional<StatedDate> end) {
            Optional<LocalDate> first = start.flatMap(date -> date.earliest().or(date::latest));
            StatedDate last = end.or(() -> start).orElse(StatedDate.UNKNOWN);
            return first.map(day -> new Days(day, last.latest().or(last::earliest).filter(until -> !until.isBefore(day))
                    .orElse(day), isDay(start) && isDay(Optional.of(last)), Stream.of(start.orElse(last), last)
                            .filter(date -> date.exact().isEmpty()).findFirst()));
        }

        private static boolean isDay(Optional<StatedDate> date) {
            return date.flatMap(StatedDate::exact).filter(day -> day.precision() == Precision.DAY).isPresent();
        }
    }
}
