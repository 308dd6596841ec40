package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.data.Sample;
import backprop.training.TrainingConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A block of numbers that is put into the rows of one kind; rows that are missing below are added.
 *
 * @param block  rows, equally long
 * @param first  the first row that it covers
 * @param column the first column that it covers: inputs, then targets, from 0
 */
record Paste(List<double[]> block, RowRef first, int column) {

    private static final double SUM_TOLERANCE = 1e-9;

    /**
     * Why a block cannot be put there.
     *
     * @param key    of the text
     * @param row    of the block, from 1; 0 if it is about the whole
     * @param column of the block, from 1
     * @param number that is the reason
     */
    record Refusal(String key, int row, int column, double number) {

        /** Whether the number is one of rows or columns. */
        boolean isCount() {
            return row == 0;
        }
    }

    /** Why it cannot be put into {@code config}; empty if it can. */
    Optional<Refusal> whyNot(TrainingConfig config) {
        Dataset data = config.data();
        int room = data.inputs().size() + data.outputs().size() - column;
        if (width() > room) {
            return Optional.of(new Refusal("paste.tooWide", 0, width(), room));
        }
        if (first.index() + block.size() > Dataset.MAX_ROWS) {
            return Optional.of(new Refusal("paste.tooLong", 0, 0, Dataset.MAX_ROWS));
        }
        TargetRule rule = TargetRule.of(config.rule().loss());
        for (int r = 0; r < block.size(); r++) {
            Optional<Refusal> wrong = wrongTarget(r, data.inputs().size(), room + column, rule);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private int width() {
        return block.get(0).length;
    }

    private Optional<Refusal> wrongTarget(int r, int inputs, int columns, TargetRule rule) {
        double[] numbers = block.get(r);
        double sum = 0;
        for (int c = Math.max(0, inputs - column); c < numbers.length; c++) {
            sum += numbers[c];
            if (!rule.allows(numbers[c])) {
                return Optional.of(new Refusal("paste.noProbability", r + 1, c + 1, numbers[c]));
            }
        }
        boolean whole = column <= inputs && column + numbers.length == columns;
        boolean off = rule == TargetRule.DISTRIBUTION && whole && Math.abs(sum - 1) > SUM_TOLERANCE;
        return off ? Optional.of(new Refusal("paste.noDistribution", r + 1, 0, sum)) : Optional.empty();
    }

    /** {@code config} with the block in it; unchanged if it does not fit. */
    TrainingConfig in(TrainingConfig config) {
        if (whyNot(config).isPresent()) {
            return config;
        }
        Dataset data = config.data();
        TargetRule rule = TargetRule.of(config.rule().loss());
        List<Sample> rows = new ArrayList<>(first.subset().rows(data));
        Sample blank = new Sample(
                new double[data.inputs().size()], rule.blank(data.outputs().size()));
        for (int r = 0; r < block.size(); r++) {
            int place = Math.min(first.index() + r, rows.size());
            if (place == rows.size()) {
                rows.add(blank);
            }
            rows.set(place, with(rows.get(place), block.get(r), rule));
        }
        return config.withData(first.subset().with(data, rows));
    }

    private Sample with(Sample old, double[] numbers, TargetRule rule) {
        double[] inputs = old.inputs();
        double[] targets = old.targets();
        boolean whole = column <= inputs.length && column + numbers.length == inputs.length + targets.length;
        for (int c = 0; c < numbers.length; c++) {
            int place = column + c;
            if (place < inputs.length) {
                inputs[place] = numbers[c];
            } else if (whole) {
                targets[place - inputs.length] = numbers[c];
            } else {
                Sample changed = rule.with(old.withNumbers(inputs, targets), place - inputs.length, numbers[c]);
                targets = Arrays.copyOf(changed.targets(), targets.length);
            }
        }
        return old.withNumbers(inputs, targets);
    }
}
