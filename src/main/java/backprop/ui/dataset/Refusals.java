package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.RowRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts that were typed into cells and may not stand there, in the order of typing. Each stays until it is corrected or given
 * up, or its cell has another number or row. Immutable.
 */
record Refusals(Map<Place, Refusal> byPlace) {

    static final Refusals NONE = new Refusals(Map.of());

    /**
     * A wrong text.
     *
     * @param text    as it was typed
     * @param message why it may not stand there, in words
     * @param kept    number of the cell
     * @param rows    number of rows of its kind
     */
    record Refusal(String text, String message, double kept, int rows) {

        private boolean holds(Place place, Dataset data) {
            return rows == place.row().subset().rows(data).size()
                    && kept == place.column().value(place.row().of(data));
        }
    }

    Refusals with(Place place, Refusal refusal) {
        Map<Place, Refusal> more = new LinkedHashMap<>(byPlace);
        more.put(place, refusal);
        return new Refusals(more);
    }

    Refusals without(Place place) {
        Map<Place, Refusal> less = new LinkedHashMap<>(byPlace);
        less.remove(place);
        return new Refusals(less);
    }

    /** Those whose cells are as they were when the texts were typed. */
    Refusals in(Dataset data) {
        Map<Place, Refusal> left = new LinkedHashMap<>(byPlace);
        left.entrySet().removeIf(entry -> !entry.getValue().holds(entry.getKey(), data));
        return new Refusals(left);
    }

    Optional<Refusal> at(RowRef row, Column column) {
        return column instanceof Column.Editable editable && !byPlace.isEmpty()
                ? Optional.ofNullable(byPlace.get(new Place(row, editable)))
                : Optional.empty();
    }

    boolean has(Place place) {
        return byPlace.containsKey(place);
    }

    /** All messages, a line each. */
    String message() {
        return byPlace.values().stream().map(Refusal::message).collect(Collectors.joining("\n"));
    }
}
