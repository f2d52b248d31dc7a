package ma.mithaq.ui.print;

import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.ui.map.MapViewModel;

/**
 * What pages show that the current place does not say.
 *
 * @param officials what the officials page shows
 * @param chosen    what is selected on the map
 * @param status    the status of the dossier's signature for the user who prints
 */
public record PageState(OfficialsSelection officials, MapViewModel.Choice chosen, SignatureStatus status) {
}
