package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Loss;
import backprop.engine.Scoring;
import java.util.ArrayList;
import java.util.List;

/** What a column of the table shows of each row. */
sealed interface Column {

    /**
     * All columns of a dataset, from left to right.
     *
     * @param scoring of the rows; where they name no classes, none is right or wrong
     */
    static List<Column> of(Dataset data, Scoring scoring) {
        List<Column> columns = new ArrayList<>();
        columns.add(new RowNumber());
        for (int i = 0; i < data.inputs().size(); i++) {
            columns.add(new Input(i));
        }
        int outputs = data.outputs().size();
        for (int k = 0; k < outputs; k++) {
            columns.add(new Target(k));
        }
        for (int k = 0; k < outputs; k++) {
            columns.add(new Prediction(k));
        }
        for (int k = 0; k < outputs; k++) {
            columns.add(new Error(k));
        }
        if (scoring != Scoring.NONE) {
            columns.add(new Outcome());
        }
        return columns;
    }

    /** The number that the cell shows, or that its place in a sorted table follows from. */
    double value(RowSet rows, int row);

    /** Begins the keys of its texts. */
    String key();

    /** Which of the columns of its kind it is, from 0. */
    int index();

    /** A column whose numbers the user may change. */
    sealed interface Editable extends Column {

        double value(Sample row);

        /** {@code row} with another number in this column, and whatever else the loss makes follow from that. */
        Sample with(Sample row, double value, Loss loss);
    }

    /** Counts the rows, those of each kind from 1. */
    record RowNumber() implements Column {

        @Override
        public double value(RowSet rows, int row) {
            return rows.place(row).index() + 1;
        }

        @Override
        public String key() {
            return "number";
        }

        @Override
        public int index() {
            return 0;
        }
    }

    record Input(int index) implements Editable {

        @Override
        public double value(RowSet rows, int row) {
            return rows.sample(row).input(index);
        }

        @Override
        public double value(Sample row) {
            return row.input(index);
        }

        @Override
        public Sample with(Sample row, double value, Loss loss) {
            return row.withInput(index, value);
        }

        @Override
        public String key() {
            return "input";
        }
    }

    /** What is expected of an output. */
    record Target(int index) implements Editable {

        @Override
        public double value(RowSet rows, int row) {
            return rows.target(row, index);
        }

        @Override
        public double value(Sample row) {
            return row.target(index);
        }

        @Override
        public Sample with(Sample row, double value, Loss loss) {
            return TargetRule.of(loss).with(row, index, value);
        }

        @Override
        public String key() {
            return "target";
        }
    }

    /** Whether the prediction is right, and which class is expected and said. */
    record Outcome() implements Column {

        @Override
        public double value(RowSet rows, int row) {
            return Verdict.rank(rows, row);
        }

        @Override
        public String key() {
            return "outcome";
        }

        @Override
        public int index() {
            return 0;
        }
    }

    record Prediction(int index) implements Column {

        @Override
        public double value(RowSet rows, int row) {
            return rows.prediction(row, index);
        }

        @Override
        public String key() {
            return "prediction";
        }
    }

    /** Prediction - target: above zero where the network says too much. */
    record Error(int index) implements Column {

        @Override
        public double value(RowSet rows, int row) {
            return rows.prediction(row, index) - rows.target(row, index);
        }

        @Override
        public String key() {
            return "error";
        }
    }
}
