package backprop.ui.dataspace.plot;

import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds, pins and removes clicked points, and keeps the selection on something that is there. A point that is not pinned fades
 * with each newer one, and gives way to the tenth.
 */
public final class Probes {

    /** Points that are not pinned. */
    static final int MOST_PASSING = 10;

    static final int MOST_PINNED = 40;

    /** What a point keeps of its opacity with each newer one. */
    private static final double FADING = 0.82;

    private static final double FAINTEST = 0.3;

    private final LabModel lab;

    public Probes(LabModel lab) {
        this.lab = lab;
    }

    /** Adds a point and selects it; the oldest one that is not pinned gives way when there are too many. */
    public void add(double[] inputs) {
        Subject.Probe probe = new Subject.Probe(Arrays.stream(inputs).boxed().toList());
        List<Subject.Probe> all = lab.probes();
        if (!all.contains(probe)) {
            List<Subject.Probe> passing = passing();
            if (passing.size() == MOST_PASSING) {
                remove(passing.get(0));
            }
            all.add(probe);
        }
        lab.subjectProperty().set(probe);
    }

    /** Those that are not pinned, the oldest first. */
    private List<Subject.Probe> passing() {
        return lab.probes().stream().filter(probe -> !isPinned(probe)).toList();
    }

    public boolean isPinned(Subject.Probe probe) {
        return lab.pinnedProbes().contains(probe);
    }

    public OverlayRenderer.Pin pin(Subject.Probe probe) {
        return isPinned(probe) ? OverlayRenderer.Pin.PINNED : OverlayRenderer.Pin.PASSING;
    }

    /** Whether the point can be pinned, or is. */
    public boolean canTurnPin(Subject.Probe probe) {
        return isPinned(probe)
                || lab.probes().contains(probe) && lab.pinnedProbes().size() < MOST_PINNED;
    }

    /** Pins a point, or lets it fade again. */
    public void turnPin(Subject.Probe probe) {
        if (!canTurnPin(probe)) {
            return;
        }
        if (lab.pinnedProbes().remove(probe)) {
            fadeAnew(probe);
        } else {
            lab.pinnedProbes().add(probe);
        }
    }

    /** A point that is pinned no longer is the newest of those that pass: it was in use until now. */
    private void fadeAnew(Subject.Probe probe) {
        List<Subject.Probe> others =
                lab.probes().stream().filter(other -> !other.equals(probe)).toList();
        lab.probes().setAll(Stream.concat(others.stream(), Stream.of(probe)).toList());
        if (passing().size() > MOST_PASSING) {
            remove(passing().get(0));
        }
    }

    /** Pins the selected point, if one is, or lets it fade again. Returns whether that could be done. */
    public boolean turnSelectedPin() {
        boolean possible = selected().filter(this::canTurnPin).isPresent();
        selected().ifPresent(this::turnPin);
        return possible;
    }

    private Optional<Subject.Probe> selected() {
        return lab.subjectProperty().get() instanceof Subject.Probe probe ? Optional.of(probe) : Optional.empty();
    }

    /** How much of a point is to be seen: all of one that is selected, pinned or the newest, less of older ones; up to 1. */
    public double opacity(Subject.Probe probe) {
        if (isPinned(probe) || probe.equals(lab.subjectProperty().get())) {
            return 1;
        }
        List<Subject.Probe> passing = passing();
        int newer = passing.size() - 1 - passing.indexOf(probe);
        return Math.max(FAINTEST, Math.pow(FADING, newer));
    }

    /** Puts a point to another place, and selects it. */
    public Subject.Probe replace(Subject.Probe probe, double[] inputs) {
        Subject.Probe moved = new Subject.Probe(Arrays.stream(inputs).boxed().toList());
        List<Subject.Probe> all = lab.probes();
        int index = all.indexOf(probe);
        if (index < 0 || all.contains(moved)) {
            return probe;
        }
        if (lab.pinnedProbes().remove(probe)) {
            lab.pinnedProbes().add(moved);
        }
        // First, so that nothing is selected that is not there.
        lab.subjectProperty().set(moved);
        all.set(index, moved);
        return moved;
    }

    /** Removes the selected point, if one is. */
    public void removeSelected() {
        selected().ifPresent(this::remove);
    }

    /** Removes a point. If it was selected, the one that was added last is selected instead, or a row. */
    public void remove(Subject.Probe probe) {
        List<Subject.Probe> all = lab.probes();
        all.remove(probe);
        lab.pinnedProbes().remove(probe);
        if (probe.equals(lab.subjectProperty().get())) {
            lab.subjectProperty().set(all.isEmpty() ? firstRow() : all.get(all.size() - 1));
        }
    }

    private Subject firstRow() {
        return Subject.first(lab.snapshot().config().data());
    }

    public boolean isEmpty() {
        return lab.probes().isEmpty();
    }

    /** Removes all points, those that are pinned too. */
    public void removeAll() {
        if (selected().isPresent()) {
            lab.subjectProperty().set(firstRow());
        }
        lab.pinnedProbes().clear();
        lab.probes().clear();
    }
}
