package ma.mithaq.ui.shell;

import java.util.Optional;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.officials.OfficialsViewModel;
import ma.mithaq.ui.pillars.PillarsViewModel;

/** The current view, as the command line names it. */
final class ViewName {

    private ViewName() {
    }

    static String of(Place place, OpenDossier dossier) {
        return switch (place) {
            case Place.Agreement agreement -> "agreement";
            case Place.Officials officials ->
                    dossier.officials().layoutProperty().get() == OfficialsViewModel.Layout.TABLE
                            ? "officials-table" : "officials";
            case Place.Pillars pillars ->
                    dossier.pillars().layoutProperty().get() == PillarsViewModel.Layout.COMPARED
                            ? "pillars-compared" : named("pillars", pillars.open());
            case Place.Timeline timeline -> "timeline";
            case Place.Map map -> "map";
            case Place.Brief brief -> "brief";
            case Place.Person person -> named("person", Optional.of(person.id()));
            case Place.Organisation organisation -> named("organisation", Optional.of(organisation.id()));
            case Place.Event event -> named("event", Optional.of(event.id()));
            case Place.Terms terms -> "terms";
            case Place.Settings settings -> "settings";
            case Place.About about -> "about";
        };
    }

    private static String named(String view, Optional<String> entity) {
        return entity.map(id -> view + ":" + id).orElse(view);
    }
}
