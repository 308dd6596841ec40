package backprop.ui.dataspace;

import backprop.ui.LabModel;
import backprop.ui.Subject;
import java.util.Arrays;
import java.util.List;

/** Adds and removes clicked points, and keeps the selection on something that is there. */
final class Probes {

    static final int AT_MOST = 50;

    private final LabModel lab;

    Probes(LabModel lab) {
        this.lab = lab;
    }

    /** Adds a point and selects it; the oldest one gives way when there are too many. */
    void add(double[] inputs) {
        Subject.Probe probe = new Subject.Probe(Arrays.stream(inputs).boxed().toList());
        List<Subject.Probe> all = lab.probes();
        if (!all.contains(probe)) {
            if (all.size() == AT_MOST) {
                remove(all.get(0));
            }
            all.add(probe);
        }
        lab.subjectProperty().set(probe);
    }

    /** Puts a point to another place, and selects it. */
    Subject.Probe replace(Subject.Probe probe, double[] inputs) {
        Subject.Probe moved = new Subject.Probe(Arrays.stream(inputs).boxed().toList());
        List<Subject.Probe> all = lab.probes();
        int index = all.indexOf(probe);
        if (index < 0 || all.contains(moved)) {
            return probe;
        }
        // First, so that nothing is selected that is not there.
        lab.subjectProperty().set(moved);
        all.set(index, moved);
        return moved;
    }

    /** Removes the selected point, if one is. */
    void removeSelected() {
        if (lab.subjectProperty().get() instanceof Subject.Probe probe) {
            remove(probe);
        }
    }

    /** Removes a point. If it was selected, the one that was added last is selected instead, or the first row. */
    void remove(Subject.Probe probe) {
        List<Subject.Probe> all = lab.probes();
        all.remove(probe);
        if (probe.equals(lab.subjectProperty().get())) {
            lab.subjectProperty().set(all.isEmpty() ? new Subject.Row(0) : all.get(all.size() - 1));
        }
    }

    boolean isEmpty() {
        return lab.probes().isEmpty();
    }

    void removeAll() {
        if (lab.subjectProperty().get() instanceof Subject.Probe) {
            lab.subjectProperty().set(new Subject.Row(0));
        }
        lab.probes().clear();
    }
}
