package ma.mithaq.ui.print;

import java.util.List;
import ma.mithaq.store.Official;
import ma.mithaq.ui.officials.OfficialsViewModel;

/**
 * What the officials page shows when it is printed: those who pass its filter, in its order and layout.
 *
 * @param groups whether the unnamed groups are shown
 * @param all    how many officials there are, shown or not
 * @param table  whether they are shown in a table
 */
public record OfficialsSelection(List<Official> officials, boolean groups, int all, boolean table) {

    public OfficialsSelection {
        officials = List.copyOf(officials);
    }

    /** As the page shows them now. */
    public static OfficialsSelection of(OfficialsViewModel model) {
        return new OfficialsSelection(model.shownProperty().get(), model.groupsShown(), model.content().byProtocol()
                .size(),
                model.layoutProperty().get() == OfficialsViewModel.Layout.TABLE);
    }
}
