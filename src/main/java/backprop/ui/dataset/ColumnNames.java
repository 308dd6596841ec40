package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of columns: of an input, or of the output that a target, a prediction or an error belongs to. */
final class ColumnNames {

    static final int LONGEST = 40;

    private ColumnNames() {}

    /** Why a name cannot be had. */
    enum Refusal {
        EMPTY("rename.empty"),
        TOO_LONG("rename.tooLong"),
        /** Another column has it. */
        TAKEN("rename.taken");

        private final String key;

        Refusal(String key) {
            this.key = key;
        }

        /** Of the text that says it, with the name, the one that stays, and {@link #LONGEST} as arguments. */
        String key() {
            return key;
        }
    }

    /** The name of what a column is about; empty where that is the row itself. */
    static Optional<String> of(Dataset data, Column column) {
        if (column instanceof Column.RowNumber || column instanceof Column.Outcome) {
            return Optional.empty();
        }
        return Optional.of(names(data, column).get(column.index()));
    }

    private static List<String> names(Dataset data, Column column) {
        return column instanceof Column.Input ? data.inputs() : data.outputs();
    }

    /** What was typed, without spaces around it and with single ones within. */
    static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** Why a column cannot be called {@code name}; empty if it can. */
    static Optional<Refusal> whyNot(Dataset data, Column column, String name) {
        if (name.isEmpty()) {
            return Optional.of(Refusal.EMPTY);
        }
        if (name.length() > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        boolean input = column instanceof Column.Input;
        Stream<String> others = Stream.concat(
                others(data.inputs(), input ? column.index() : -1),
                others(data.outputs(), input ? -1 : column.index()));
        return others.anyMatch(name::equals) ? Optional.of(Refusal.TAKEN) : Optional.empty();
    }

    private static Stream<String> others(List<String> names, int but) {
        return IntStream.range(0, names.size()).filter(i -> i != but).mapToObj(names::get);
    }

    /** {@code config} with another name for a column, if it has that column and the name can be had. */
    static TrainingConfig renamed(TrainingConfig config, Column column, String name) {
        Dataset data = config.data();
        if (column.index() >= names(data, column).size()
                || whyNot(data, column, name).isPresent()) {
            return config;
        }
        List<String> names = new ArrayList<>(names(data, column));
        names.set(column.index(), name);
        return config.withData(
                column instanceof Column.Input
                        ? data.withNames(names, data.outputs())
                        : data.withNames(data.inputs(), names));
    }
}
