package backprop.session;

import backprop.data.Dataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builder of a JSON list; packed as long as all entries are finite numbers. */
final class JsonList {

    /** Largest length of a list in a session, equal to the largest number of rows. */
    static final int MAX_ENTRIES = Dataset.MAX_ROWS;

    private static final Json EMPTY = new Json.Items(List.of());

    private double[] numbers = new double[8];
    private List<Json> items = List.of();
    private boolean packed = true;
    private int size;

    int size() {
        return size;
    }

    boolean isFull() {
        return size == MAX_ENTRIES;
    }

    void add(Json value) {
        if (packed && value instanceof Json.Number number && Double.isFinite(number.value())) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size] = number.value();
        } else {
            unpack();
            items.add(value);
        }
        size++;
    }

    private void unpack() {
        if (packed) {
            items = new ArrayList<>(
                    new Json.Numbers(Arrays.copyOf(numbers, size)).unpacked().values());
            packed = false;
        }
    }

    Json value() {
        if (size == 0) {
            return EMPTY;
        }
        return packed ? new Json.Numbers(Arrays.copyOf(numbers, size)) : new Json.Items(items);
    }
}
