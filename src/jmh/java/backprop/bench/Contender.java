package backprop.bench;

import java.util.Optional;

/** One way to do the work. */
interface Contender {

    /**
     * Some epochs of training, or one grid.
     *
     * @param epochs how many epochs {@code run} trains; 1 for a grid
     */
    record Work(int epochs, Runnable run) {}

    /** Empty where it cannot do such work. */
    Optional<Work> work(Workload workload);

    /** What it does otherwise than ours, in a few words; empty where nothing. */
    String remark(Workload workload);
}
