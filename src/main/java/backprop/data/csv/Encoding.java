package backprop.data.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Encoding of the cells of a column as numbers. */
sealed interface Encoding {

    /** Returns the numbers of a cell, shape [names]; empty if the cell cannot be encoded. */
    Optional<double[]> of(String cell);

    /** Names of the resulting columns. */
    List<String> names();

    record Number(String name, DecimalSign sign) implements Encoding {

        @Override
        public Optional<double[]> of(String cell) {
            return sign.parse(cell).stream()
                    .mapToObj(value -> new double[] {value})
                    .findFirst();
        }

        @Override
        public List<String> names() {
            return List.of(name);
        }
    }

    /**
     * Encodes two classes as one number, 0 or 1; three or more one-hot.
     *
     * @param classes class names, in order
     * @param prefix  prepended to the name of a class
     */
    record Choice(List<String> classes, String prefix) implements Encoding {

        private boolean isOne() {
            return classes.size() <= 2;
        }

        @Override
        public Optional<double[]> of(String cell) {
            int index = classes.indexOf(cell);
            if (index < 0) {
                return Optional.empty();
            }
            double[] numbers = new double[names().size()];
            if (isOne()) {
                numbers[0] = index;
            } else {
                numbers[index] = 1;
            }
            return Optional.of(numbers);
        }

        @Override
        public List<String> names() {
            List<String> names = new ArrayList<>(classes);
            if (isOne()) {
                return List.of(prefix + names.get(names.size() - 1));
            }
            return names.stream().map(name -> prefix + name).toList();
        }
    }
}
