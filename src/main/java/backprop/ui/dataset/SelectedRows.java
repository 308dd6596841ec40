package backprop.ui.dataset;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The positions that are selected in a list, where one follows another: a click selects one, Shift all up to another one,
 * Ctrl adds or removes one. Each change takes time with the number of positions at most. Mutable.
 */
final class SelectedRows {

    private final BitSet positions = new BitSet();
    /** Where the next extension begins; -1 for nowhere. */
    private int anchor = -1;

    /** Selects one position and no other; none if it is negative. */
    void only(int position) {
        positions.clear();
        anchor = position;
        if (position >= 0) {
            positions.set(position);
        }
    }

    /** Selects what lies between the position where the selection began and another one, both included. */
    void extendTo(int position) {
        int from = anchor < 0 ? position : anchor;
        positions.clear();
        positions.set(Math.min(from, position), Math.max(from, position) + 1);
        anchor = from;
    }

    /** Adds a position, or removes it unless it is the only one; an extension begins there. */
    void toggle(int position) {
        if (!positions.get(position) || size() > 1) {
            positions.flip(position);
        }
        anchor = position;
    }

    /** Selects the first {@code count} positions. */
    void all(int count) {
        positions.clear();
        positions.set(0, count);
    }

    boolean has(int position) {
        return position >= 0 && positions.get(position);
    }

    int size() {
        return positions.cardinality();
    }

    /** The selected positions, ascending. */
    IntStream stream() {
        return positions.stream();
    }

    /** The selected position that is nearest to another one; that one itself if none is selected. */
    int nearest(int position) {
        int before = positions.previousSetBit(position);
        int after = positions.nextSetBit(position);
        if (before < 0 || after < 0) {
            return Math.max(before, after) < 0 ? position : Math.max(before, after);
        }
        return position - before <= after - position ? before : after;
    }
}
