package ma.mithaq.ui.print;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is being printed, as the window shows it, and the request to cancel it. For the application thread. */
public final class PrintProgress {

    private final ReadOnlyObjectWrapper<Optional<PrintStatus>> status = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean cancelled;

    /** Empty where nothing is being printed and nothing is left to report. */
    public ReadOnlyObjectProperty<Optional<PrintStatus>> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Cancels printing before its next step; if it has ended, dismisses its message. */
    public void dismiss() {
        if (isGoing()) {
            cancelled = true;
        } else {
            status.set(Optional.empty());
        }
    }

    boolean isGoing() {
        return status.get().filter(PrintStatus::going).isPresent();
    }

    boolean isCancelled() {
        return cancelled;
    }

    void begin() {
        cancelled = false;
        status.set(Optional.of(new PrintStatus.Looking()));
    }

    void tell(PrintStatus news) {
        status.set(Optional.of(news));
    }

    void end() {
        status.set(Optional.empty());
    }
}
