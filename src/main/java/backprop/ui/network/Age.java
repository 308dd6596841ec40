package backprop.ui.network;

import backprop.training.Snapshot;
import java.util.List;

/** How the numbers in the diagram relate to those of the calculation: one symbol never has two values without a sign. */
enum Age {
    /** Those of the calculation. */
    SAME("", ""),
    /** Of before an update that is being played; the calculation is about the next one already. */
    OLD("", "\u2192"),
    /** Of after an update that the calculation is about. */
    NEW("\u2192", "");

    private final String before;
    private final String after;

    Age(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Age of the numbers of a snapshot.
     *
     * @param shown  drawn at present
     * @param newest of the calculation
     */
    static Age of(Snapshot shown, Snapshot newest) {
        if (shown.network().equals(newest.explained().network())) {
            return SAME;
        }
        return shown.updates() < newest.updates() ? OLD : NEW;
    }

    /** The same number in several lengths, with the arrow from old to new on its side of it. */
    List<String> marked(List<String> texts) {
        return this == SAME
                ? texts
                : texts.stream().map(text -> before + text + after).toList();
    }
}
