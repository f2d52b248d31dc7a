package ma.mithaq.ui.print;

import java.util.function.Supplier;
import ma.mithaq.model.Language;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.task.DossierReads;

/**
 * What is to be printed.
 *
 * @param title what the job is called among others that wait for the printer
 * @param shown what the pages show besides; asked once the page that is on its way has been read
 */
public record PrintRequest(DossierReads dossier, Place place, String title, Supplier<PageState> shown,
                        Language language) {
}
