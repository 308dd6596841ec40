package backprop.data.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the cells of a column become numbers. */
sealed interface Encoding {

    /** The numbers of a cell, shape [names]; empty if it has none. */
    Optional<double[]> of(String cell);

    /** What the numbers are called. */
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
     * Two classes are one number, 0 or 1; more are a number each, of which one is 1.
     *
     * @param prefix before the name of a class
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
