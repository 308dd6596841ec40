package backprop.training;

import java.util.Optional;
import java.util.function.LongSupplier;

/** Holder of the current notice. Mutable, confined to the training thread. */
final class Notices {

    /** Duration of a notice while training continues; then the status is shown again. */
    private static final long NANOS = 5_000_000_000L;

    private final LongSupplier nanoTime;
    private Notice newest = Notice.NONE;
    private Optional<GradientReport> gradients = Optional.empty();
    private long since;

    Notices(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    Notice newest() {
        return newest;
    }

    /** Returns the report announced by the newest notice, if it announces one. */
    Optional<GradientReport> gradients() {
        return gradients;
    }

    void set(GradientReport report) {
        set(Notice.Kind.GRADIENTS_CHECKED, "");
        gradients = Optional.of(report);
    }

    void set(Notice.Kind kind, String detail) {
        newest = newest.next(kind, detail);
        gradients = Optional.empty();
        since = nanoTime.getAsLong();
    }

    void forgetOld() {
        if (newest.kind() != Notice.Kind.NONE && nanoTime.getAsLong() - since > NANOS) {
            set(Notice.Kind.NONE, "");
        }
    }
}
