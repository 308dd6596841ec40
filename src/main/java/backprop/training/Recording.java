package backprop.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Start of a run and the changes made to it: all that is needed to train it once more, to the bit. Immutable.
 *
 * @param start   what was trained at first
 * @param changes in the order in which they were made, so with ascending epochs
 * @param end     largest number of epochs that were trained, at least 0
 */
public record Recording(TrainingConfig start, List<Change> changes, long end) {

    public Recording {
        Objects.requireNonNull(start);
        changes = List.copyOf(changes);
        if (end < 0) {
            throw new IllegalArgumentException("end: expected at least 0 but was " + end);
        }
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).epoch() < changes.get(i - 1).epoch()) {
                throw new IllegalArgumentException("changes: expected ascending epochs but was "
                        + changes.get(i).epoch() + " after "
                        + changes.get(i - 1).epoch());
            }
        }
    }

    /** Returns a recording without changes that has not been trained. */
    public static Recording of(TrainingConfig start) {
        return new Recording(start, List.of(), 0);
    }

    /** Returns the number of changes made up to the end of an epoch, those at its end included. */
    int changesUntil(long epoch) {
        int count = 0;
        while (count < changes.size()
                && changes.get(count).epoch() <= epoch
                && (changes.get(count).epoch() < epoch || changes.get(count).rows() == 0)) {
            count++;
        }
        return count;
    }

    /** Returns the weights and biases changed by hand at the end of an epoch. */
    List<Change.Parameter> parametersAt(long epoch) {
        return changes.stream()
                .filter(change -> change.epoch() == epoch && change.rows() == 0)
                .filter(Change.Parameter.class::isInstance)
                .map(Change.Parameter.class::cast)
                .toList();
    }

    /** Returns what is trained from the end of an epoch on, without what was changed by hand in the network. */
    public TrainingConfig configAt(long epoch) {
        TrainingConfig config = start;
        for (Change change : changes.subList(0, changesUntil(epoch))) {
            config = change instanceof Change.Config other ? other.config() : config;
        }
        return config;
    }

    /** Returns the number of updates until the end of an epoch. */
    public long updatesUntil(long epoch) {
        long updates = 0;
        long from = 0;
        for (Change change : changes.subList(0, changesUntil(epoch))) {
            updates += (change.epoch() - from) * updatesPerEpoch(configAt(from));
            from = change.epoch();
        }
        return updates + (epoch - from) * updatesPerEpoch(configAt(from));
    }

    private static long updatesPerEpoch(TrainingConfig config) {
        return config.rule().batchSize().updatesPerEpoch(config.data().train().size());
    }

    /** Returns this recording with the first {@code count} changes and another one. */
    Recording with(int count, Change change) {
        List<Change> all = new ArrayList<>(changes.subList(0, count));
        if (!all.isEmpty() && replaces(change, all.get(all.size() - 1))) {
            all.remove(all.size() - 1);
        }
        all.add(change);
        return new Recording(start, all, change.epoch());
    }

    /** Whether nothing was trained between two changes of the same thing, as while something is dragged. */
    private static boolean replaces(Change change, Change before) {
        boolean same = change.epoch() == before.epoch() && change.rows() == before.rows();
        boolean configs = change instanceof Change.Config && before instanceof Change.Config;
        boolean parameters = change instanceof Change.Parameter one
                && before instanceof Change.Parameter other
                && one.part().equals(other.part());
        return same && (configs || parameters);
    }

    /** Returns this recording when it has been trained that far. */
    public Recording trainedTo(long epoch) {
        return epoch <= end ? this : new Recording(start, changes, epoch);
    }
}
