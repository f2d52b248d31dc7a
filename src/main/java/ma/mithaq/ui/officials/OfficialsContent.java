package ma.mithaq.ui.officials;

import java.util.List;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;

/** Those who signed or were present, named and not. */
public record OfficialsContent(List<Official> officials, List<AttendingGroup> groups) {

    public static OfficialsContent of(DossierStore store) throws Problem {
        return new OfficialsContent(store.listOfficials(), store.listAttendingGroups());
    }
}
