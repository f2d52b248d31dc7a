package ma.mithaq.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.Official;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.officials.OfficialsViewModel;
import ma.mithaq.ui.pillars.PillarsViewModel;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.task.DossierReads;

/** The views of which pictures are taken. */
public enum View {
    AGREEMENT,
    OFFICIALS,
    OFFICIALS_TABLE,
    PILLARS,
    PILLARS_COMPARED,
    TIMELINE,
    EVENT,
    MAP,
    MAP_CHAIN,
    BRIEF,
    BRIEF_LIT,
    TERMS,
    PERSON,
    ORGANISATION,
    SETTINGS,
    ABOUT,
    PALETTE;

    /** The view's name on the command line, and that of its picture. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The view with a name. */
    public static Optional<View> ofCode(String code) {
        return Stream.of(values()).filter(view -> view.code().equals(code)).findFirst();
    }

    /** Whether a dossier has anything for this view; all others say so themselves where they are empty. */
    public boolean isIn(ShellViewModel model) throws Problem {
        return this != TERMS || answer(model, store -> store.hasTerms());
    }

    /** Brings a window to this view; the dossier's tasks must run on this thread. */
    public void prepare(ShellViewModel model) throws Problem {
        prepare(model, Optional.empty());
    }

    /**
     * @param entity identifier of the entity that the view shows, if it shows one; empty for any
     * @throws Problem {@code NO_SUCH_THING} also where the view does not show one entity
     */
    void prepare(ShellViewModel model, Optional<String> entity) throws Problem {
        if (this == OFFICIALS_TABLE) {
            model.dossier().orElseThrow().officials().layoutProperty().set(OfficialsViewModel.Layout.TABLE);
        }
        if (this == PILLARS_COMPARED) {
            model.dossier().orElseThrow().pillars().layoutProperty().set(PillarsViewModel.Layout.COMPARED);
        }
        if (this == MAP_CHAIN) {
            List<Official> officials = answer(model, store -> store.listOfficials());
            officials.stream().findFirst()
                    .ifPresent(official -> model.dossier().orElseThrow().map().choose(official.person().ref()));
            lastBody(officials).ifPresent(body -> model.dossier().orElseThrow().map().chooseEnd(body.ref()));
        }
        model.navigator().go(place(model, entity));
        if (this == PALETTE) {
            model.dossier().orElseThrow().palette().typedProperty().set(firstWord(model));
        }
        model.searchingProperty().set(this == PALETTE);
    }

    /** A word that is found: the first of the organisation to which the last official belongs. */
    private static String firstWord(ShellViewModel model) throws Problem {
        return lastBody(answer(model, store -> store.listOfficials()))
                .map(body -> body.name().originalWords().split(" ")[0]).orElse("");
    }

    /** The organisation in which the last official holds an office. */
    private static Optional<Organisation> lastBody(List<Official> officials) {
        return officials.stream().flatMap(official -> official.organisation().stream())
                .reduce((first, last) -> last);
    }

    private Place place(ShellViewModel model, Optional<String> entity) throws Problem {
        if (entity.isPresent()) {
            return placeOf(model, entity.get());
        }
        List<Official> officials = answer(model, store -> store.listOfficials());
        return switch (this) {
            case AGREEMENT, PALETTE -> new Place.Agreement();
            case OFFICIALS, OFFICIALS_TABLE -> new Place.Officials();
            case PILLARS, PILLARS_COMPARED -> new Place.Pillars(Optional.empty());
            case TIMELINE -> new Place.Timeline();
            case MAP, MAP_CHAIN -> new Place.Map(Optional.empty());
            case EVENT -> answer(model, store -> store.listEvents()).stream().reduce((first, last) -> last)
                    .<Place>map(event -> new Place.Event(event.id())).orElse(new Place.Timeline());
            case BRIEF -> new Place.Brief(Optional.empty());
            case BRIEF_LIT -> new Place.Brief(officials.stream().reduce((first, last) -> last).map(Official::fact));
            case PERSON -> officials.stream().findFirst()
                    .<Place>map(official -> new Place.Person(official.person().id())).orElse(new Place.Officials());
            case ORGANISATION -> lastBody(officials).<Place>map(body -> new Place.Organisation(body.id()))
                    .orElse(new Place.Officials());
            case TERMS -> new Place.Terms(Optional.empty());
            case SETTINGS -> new Place.Settings();
            case ABOUT -> new Place.About();
        };
    }

    private Place placeOf(ShellViewModel model, String entity) throws Problem {
        Optional<Place> place = switch (this) {
            case PILLARS -> answer(model, store -> store.listPillars()).stream()
                    .filter(pillar -> pillar.id().equals(entity))
                    .findFirst().map(pillar -> new Place.Pillars(Optional.of(entity)));
            case EVENT -> answer(model, store -> store.findEvent(entity)).map(event -> new Place.Event(entity));
            case PERSON -> answer(model, store -> store.findPerson(entity)).map(person -> new Place.Person(entity));
            case ORGANISATION -> answer(model, store -> store.findOrganisation(entity))
                    .map(organisation -> new Place.Organisation(entity));
            default -> Optional.empty();
        };
        return place.orElseThrow(() -> new Problem(ProblemCode.NO_SUCH_THING, entity, code()));
    }

    private static <T> T answer(ShellViewModel model, DossierReads.Query<T> query) throws Problem {
        List<T> answers = new ArrayList<>(1);
        AtomicReference<Problem> failure = new AtomicReference<>();
        model.dossier().orElseThrow().session().read(query, answers::add, failure::set);
        if (failure.get() != null) {
            throw failure.get();
        }
        return answers.getFirst();
    }
}
