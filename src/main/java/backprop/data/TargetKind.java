package backprop.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Kind of the targets of a dataset, which determines the suitable output layer and loss. */
public enum TargetKind {
    /** 0 or 1 in each output column. */
    BINARY,
    /** One-hot: one column for each class, 1 in that of the row's class, 0 in the others. */
    CLASSES,
    /** Any numbers (regression). */
    NUMBERS;

    /** Returns the narrowest kind that fits all targets of {@code data}, including those of test rows. */
    public static TargetKind of(Dataset data) {
        List<double[]> targets = Stream.concat(data.train().stream(), data.test().stream())
                .map(Sample::targets)
                .toList();
        if (!targets.stream().flatMapToDouble(Arrays::stream).allMatch(t -> t == 0 || t == 1)) {
            return NUMBERS;
        }
        boolean oneOfMany = targets.stream().allMatch(row -> Arrays.stream(row).sum() == 1);
        return data.outputs().size() > 1 && oneOfMany ? CLASSES : BINARY;
    }

    /** Whether all targets of {@code rows} are 0 or 1, or all are -1 or 1, so that equal targets denote the same class. */
    public static boolean nameClasses(List<Sample> rows) {
        return areAll(rows, 0, 1) || areAll(rows, -1, 1);
    }

    private static boolean areAll(List<Sample> rows, double low, double high) {
        for (Sample row : rows) {
            for (double target : row.targets()) {
                if (target != low && target != high) {
                    return false;
                }
            }
        }
        return true;
    }
}
