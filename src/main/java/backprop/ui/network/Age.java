package backprop.ui.network;

import backprop.training.Snapshot;
import java.util.List;

/** Age of the numbers in the diagram relative to those of the calculation, marked where they differ. */
enum Age {
    /** The numbers of the calculation. */
    SAME("", ""),
    /** Values before an update being played; the calculation already shows the next one. */
    OLD("", "\u2192"),
    /** Values after the update that the calculation shows. */
    NEW("\u2192", "");

    private final String before;
    private final String after;

    Age(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Returns the age of the numbers of a snapshot.
     *
     * @param shown  snapshot currently drawn
     * @param newest snapshot of the calculation
     */
    static Age of(Snapshot shown, Snapshot newest) {
        if (shown.network().equals(newest.explained().network())) {
            return SAME;
        }
        return shown.updates() < newest.updates() ? OLD : NEW;
    }

    /** Returns notations of a number, with the arrow from old to new at the corresponding side. */
    List<String> marked(List<String> texts) {
        return this == SAME
                ? texts
                : texts.stream().map(text -> before + text + after).toList();
    }
}
