package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.LabModel;
import backprop.ui.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Adds and removes training rows, and tells why that cannot be done. */
final class RowCommands {

    private final LabModel lab;
    private final TrainingService training;
    private Optional<Awaited> awaited = Optional.empty();

    RowCommands(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    /** A row that was asked for in a run; it is there when there are {@code rows} rows, or more. */
    private record Awaited(long run, int row, int rows) {}

    /** Adds a row of zeros below the selected row, or at the end. */
    void add() {
        int rows = data().train().size();
        int index = selected().isPresent() ? selected().getAsInt() + 1 : rows;
        awaited = Optional.of(new Awaited(lab.snapshot().run(), index, rows + 1));
        training.change(config -> withBlankRow(config, index));
    }

    private static TrainingConfig withBlankRow(TrainingConfig config, int index) {
        Dataset data = config.data();
        Sample blank = new Sample(
                new double[data.inputs().size()],
                TargetRule.of(config.rule().loss()).blank(data.outputs().size()));
        return config.withData(data.withRowAdded(Math.min(index, data.train().size()), blank));
    }

    /** The row that was added, once it is there; tells it once. */
    OptionalInt arrived(Snapshot snapshot) {
        awaited = awaited.filter(asked -> asked.run() == snapshot.run());
        int rows = snapshot.config().data().train().size();
        if (awaited.isEmpty() || awaited.get().rows() > rows) {
            return OptionalInt.empty();
        }
        int row = awaited.get().row();
        awaited = Optional.empty();
        return OptionalInt.of(row);
    }

    /** Removes the selected row, if that can be done. */
    void remove() {
        if (whyNotRemove().isEmpty()) {
            int index = selected().getAsInt();
            training.change(config -> withoutRow(config, index));
        }
    }

    /**
     * Removes several rows at once.
     *
     * @param rows indices, each once; nothing happens if they are all there are
     */
    void remove(List<Integer> rows) {
        Set<Integer> removed = Set.copyOf(rows);
        training.change(config -> {
            List<Sample> all = config.data().train();
            List<Sample> left = IntStream.range(0, all.size())
                    .filter(row -> !removed.contains(row))
                    .mapToObj(all::get)
                    .toList();
            return left.isEmpty() ? config : config.withData(config.data().withTrain(left));
        });
    }

    private static TrainingConfig withoutRow(TrainingConfig config, int index) {
        int rows = config.data().train().size();
        return rows > 1 && index < rows ? config.withData(config.data().withoutRow(index)) : config;
    }

    /** Adds a copy of the selected row below it, if there is one. */
    void duplicate() {
        if (selected().isPresent() && whyNotAdd().isEmpty()) {
            int index = selected().getAsInt();
            training.change(config -> {
                Dataset data = config.data();
                return index < data.train().size()
                        ? config.withData(
                                data.withRowAdded(index + 1, data.train().get(index)))
                        : config;
            });
        }
    }

    /**
     * Moves the selected row among the others, which changes the order in which it is trained.
     *
     * @param step 1 down, -1 up; nothing happens beyond the ends
     */
    void move(int step) {
        int rows = data().train().size();
        int index = selected().orElse(rows);
        if (index + step >= 0 && index < rows && index + step < rows) {
            training.change(config -> moved(config, index, index + step));
            lab.subjectProperty().set(new Subject.Row(index + step));
        }
    }

    private static TrainingConfig moved(TrainingConfig config, int from, int to) {
        List<Sample> rows = new ArrayList<>(config.data().train());
        if (Math.max(from, to) >= rows.size()) {
            return config;
        }
        rows.add(to, rows.remove(from));
        return config.withData(config.data().withTrain(rows));
    }

    /** Key of the text that says why no row can be added; empty if one can. */
    Optional<String> whyNotAdd() {
        return data().train().size() < Dataset.MAX_ROWS ? Optional.empty() : Optional.of("addRow.full");
    }

    /** Key of the text that says why the row cannot be removed; empty if it can. */
    Optional<String> whyNotRemove() {
        if (selected().isEmpty()) {
            return Optional.of("removeRow.none");
        }
        return data().train().size() > 1 ? Optional.empty() : Optional.of("removeRow.last");
    }

    private Dataset data() {
        return lab.snapshot().config().data();
    }

    private OptionalInt selected() {
        return lab.subjectProperty().get() instanceof Subject.Row row
                ? OptionalInt.of(row.index())
                : OptionalInt.empty();
    }
}
