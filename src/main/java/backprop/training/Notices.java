package backprop.training;

import java.util.function.LongSupplier;

/** Holder of the current notice. Mutable, confined to the training thread. */
final class Notices {

    /** Duration of a notice while training continues; then the status is shown again. */
    private static final long NANOS = 5_000_000_000L;

    private final LongSupplier nanoTime;
    private Notice newest = Notice.NONE;
    private long since;

    Notices(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    Notice newest() {
        return newest;
    }

    void say(Notice.Kind kind, String detail) {
        newest = newest.next(kind, detail);
        since = nanoTime.getAsLong();
    }

    void forgetOld() {
        if (newest.kind() != Notice.Kind.NONE && nanoTime.getAsLong() - since > NANOS) {
            say(Notice.Kind.NONE, "");
        }
    }
}
