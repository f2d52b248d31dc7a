package ma.mithaq.ui.print;

import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.ui.map.MapViewModel;

/**
 * What pages show that the place one is at does not say.
 *
 * @param officials what the officials page shows
 * @param chosen    what is chosen on the map
 * @param status  what the dossier's signature is worth to who prints
 */
public record PageState(OfficialsSelection officials, MapViewModel.Choice chosen, SignatureStatus status) {
}
