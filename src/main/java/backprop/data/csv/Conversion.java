package backprop.data.csv;

import backprop.data.Dataset;
import backprop.data.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Converts the rows of one table into samples, one at a time. Mutable. */
final class Conversion {

    private static final int STRIDE = 256;
    /** Largest number of inputs and of outputs of a network. */
    private static final int MOST_COLUMNS = 16;

    private final CsvTable table;
    private final List<ColumnRole> roles;
    private final TreeMap<Integer, Encoding> inputs;
    private final TreeMap<Integer, Encoding> outputs;
    private final List<Sample> train = new ArrayList<>();
    private final List<Sample> test = new ArrayList<>();
    private final List<CsvProblem> problems = new ArrayList<>();
    private int wrongRows;

    Conversion(CsvTable table, List<ColumnRole> roles) throws CsvException {
        this.table = table;
        this.roles = List.copyOf(roles);
        inputs = encodings(role -> role == ColumnRole.INPUT);
        outputs = encodings(ColumnRole::isOutput);
        requireColumns(inputs, CsvProblem.Reason.NO_INPUT, CsvProblem.Reason.TOO_MANY_INPUTS);
        requireColumns(outputs, CsvProblem.Reason.NO_OUTPUT, CsvProblem.Reason.TOO_MANY_OUTPUTS);
    }

    private TreeMap<Integer, Encoding> encodings(Predicate<ColumnRole> wanted) throws CsvException {
        TreeMap<Integer, Encoding> encodings = new TreeMap<>();
        for (int column = 0; column < roles.size(); column++) {
            if (wanted.test(roles.get(column))) {
                encodings.put(column, encoding(column));
            }
        }
        return encodings;
    }

    private Encoding encoding(int column) throws CsvException {
        String name = table.names().get(column);
        ColumnRole role = roles.get(column);
        ColumnContent content =
                role == ColumnRole.CLASSES ? ColumnContent.classes(table, column) : ColumnContent.of(table, column);
        if (content instanceof ColumnContent.Texts) {
            throw new CsvException(new CsvProblem(
                    CsvProblem.Reason.TOO_MANY_CLASSES,
                    0,
                    column + 1,
                    name,
                    String.valueOf(ColumnContent.MOST_CLASSES),
                    ""));
        }
        if (content instanceof ColumnContent.Classes classes && !classes.names().isEmpty()) {
            boolean bare = role != ColumnRole.INPUT && classes.names().size() > 2;
            return new Encoding.Choice(classes.names(), bare ? "" : name + "=");
        }
        return new Encoding.Number(name, table.format().decimalSign());
    }

    private static void requireColumns(
            TreeMap<Integer, Encoding> encodings, CsvProblem.Reason none, CsvProblem.Reason tooMany)
            throws CsvException {
        int count = names(encodings).size();
        if (count == 0) {
            throw new CsvException(CsvProblem.ofAll(none, ""));
        }
        if (count > MOST_COLUMNS) {
            throw new CsvException(CsvProblem.ofAll(tooMany, String.valueOf(count)));
        }
    }

    private static List<String> names(TreeMap<Integer, Encoding> encodings) {
        return encodings.values().stream()
                .flatMap(encoding -> encoding.names().stream())
                .toList();
    }

    CsvImport run(Watch watch) throws CsvException {
        int done = 0;
        for (CsvRow row : table.rows()) {
            convert(row);
            if (++done % STRIDE == 0) {
                watch.require(done / (double) table.rows().size());
            }
        }
        boolean nothingToLearn = train.stream().allMatch(Sample::isLeftOut);
        if (nothingToLearn && wrongRows == 0) {
            throw new CsvException(CsvProblem.ofAll(CsvProblem.Reason.NO_TRAINING_ROWS, ""));
        }
        Optional<Dataset> good = nothingToLearn
                ? Optional.empty()
                : Optional.of(new Dataset(names(inputs), names(outputs), train, test));
        return new CsvImport(good, problems, wrongRows, train.size() + test.size());
    }

    private void convert(CsvRow row) {
        List<CsvProblem> found = new ArrayList<>();
        if (row.cells().size() != table.names().size()) {
            found.add(problem(
                    CsvProblem.Reason.OTHER_LENGTH,
                    row,
                    0,
                    String.valueOf(row.cells().size())));
        } else {
            double[] in = numbers(row, inputs, found);
            double[] out = numbers(row, outputs, found);
            if (found.isEmpty()) {
                Sample sample = new Sample(in, out);
                boolean leftOut = isOf(CsvExport.LEFT_OUT, row);
                (isOf("test", row) ? test : train).add(leftOut ? sample.leftOut() : sample);
                return;
            }
        }
        wrongRows++;
        found.stream().limit(CsvImport.MOST_PROBLEMS - (long) problems.size()).forEach(problems::add);
    }

    private boolean isOf(String set, CsvRow row) {
        int column = roles.indexOf(ColumnRole.SET);
        return column >= 0 && table.cell(row, column).equalsIgnoreCase(set);
    }

    /**
     * Returns the numbers of a row.
     *
     * @param found receives the problems
     */
    private double[] numbers(CsvRow row, TreeMap<Integer, Encoding> encodings, List<CsvProblem> found) {
        List<Double> numbers = new ArrayList<>();
        encodings.forEach((column, encoding) -> {
            String cell = table.cell(row, column);
            Optional<double[]> encoded = encoding.of(cell);
            if (encoded.isEmpty()) {
                found.add(problem(table.format().decimalSign().problem(cell), row, column + 1, cell));
            }
            for (double number : encoded.orElse(new double[0])) {
                numbers.add(number);
            }
        });
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private CsvProblem problem(CsvProblem.Reason reason, CsvRow row, int column, String found) {
        return new CsvProblem(
                reason,
                row.line(),
                column,
                column == 0 ? "" : table.names().get(column - 1),
                found,
                row.text(table.format().separator()));
    }
}
