package ma.mithaq.ui.print;

import java.util.function.Supplier;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.task.DossierReads;

/**
 * What to print.
 *
 * @param title    the name of the job in the printer's queue
 * @param shown    what the pages show besides; called once the page that is on its way has been read
 * @param messages of the language in which it is printed
 */
public record PrintRequest(DossierReads dossier, Place place, String title, Supplier<PageState> shown,
                        Messages messages) {
}
