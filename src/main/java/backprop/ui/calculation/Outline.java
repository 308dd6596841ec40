package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Calculation;
import backprop.explain.Section;
import backprop.explain.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is listed: titles, neurons, and the lines of those neurons that are open. In a small network all are; in a larger one
 * only the first of each stage, until the user opens others.
 */
final class Outline {

    private static final int MOST_ALL_OPEN = 8;

    private record Key(Stage stage, Part.Neuron neuron) {}

    private final Set<Key> turned = new HashSet<>();
    private Optional<Part.Neuron> revealed = Optional.empty();

    /** Opens what is closed and closes what is open. */
    void turn(Stage stage, Part.Neuron neuron) {
        Key key = new Key(stage, neuron);
        if (!turned.remove(key)) {
            turned.add(key);
        }
    }

    /** Opens a neuron in all stages until another one is revealed. */
    void reveal(Part.Neuron neuron) {
        revealed = Optional.of(neuron);
    }

    List<Entry> entries(Calculation calculation) {
        List<Section> sections = calculation.sections();
        boolean small = calculation.sections(Stage.FORWARD).size() <= MOST_ALL_OPEN;
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean firstOfStage = i == 0 || sections.get(i - 1).stage() != section.stage();
            if (firstOfStage) {
                entries.add(new Entry.Title(section.stage()));
            }
            if (section.size() > 0) {
                add(section, i, small || firstOfStage, entries);
            } else if (firstOfStage) {
                entries.add(new Entry.Pending(section.stage()));
            }
        }
        return entries;
    }

    private void add(Section section, int index, boolean openAtFirst, List<Entry> entries) {
        boolean open = section.neuron()
                .map(neuron -> isOpen(section.stage(), neuron, openAtFirst))
                .orElse(true);
        section.neuron().ifPresent(neuron -> entries.add(new Entry.Group(section.stage(), neuron, open)));
        for (int line = 0; open && line < section.size(); line++) {
            entries.add(new Entry.Formula(section.stage(), index, line));
        }
    }

    private boolean isOpen(Stage stage, Part.Neuron neuron, boolean openAtFirst) {
        boolean wasTurned = turned.contains(new Key(stage, neuron));
        boolean isRevealed = revealed.equals(Optional.of(neuron));
        return openAtFirst != wasTurned || isRevealed && !wasTurned;
    }
}
