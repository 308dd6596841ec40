package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Calculation;
import backprop.explain.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries of the list: headings, layers, neurons, and the lines of expanded neurons. */
final class Outline {

    private final Folding folding = new Folding();

    /** Toggles an entry; a layer together with its neurons. */
    void turn(Entry.Fold fold) {
        folding.turn(fold);
    }

    /** Expands a neuron in all chapters until another one is revealed. */
    void reveal(Part.Neuron neuron) {
        folding.reveal(neuron);
    }

    List<Entry> entries(Calculation calculation) {
        List<Entry> entries = new ArrayList<>();
        List<Section> sections = calculation.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean first = i == 0 || sections.get(i - 1).chapter() != section.chapter();
            if (first) {
                entries.add(new Entry.Title(section.chapter()));
            }
            if (section.size() > 0) {
                boolean beginsLayer = first || !layerOf(section).equals(layerOf(sections.get(i - 1)));
                add(section, calculation, beginsLayer, entries);
            } else if (first) {
                entries.add(new Entry.Note(section.chapter()));
            }
        }
        return entries;
    }

    private static Optional<Integer> layerOf(Section section) {
        return section.neuron().map(Part.Neuron::layer);
    }

    private void add(Section section, Calculation calculation, boolean beginsLayer, List<Entry> entries) {
        if (section.neuron().isEmpty()) {
            addLines(section, entries);
            return;
        }
        Part.Neuron neuron = section.neuron().get();
        boolean folds = folding.folds(section.chapter(), neuron.layer(), calculation);
        boolean layerOpen = !folds || folding.isOpen(section.chapter(), neuron.layer(), calculation);
        if (folds && beginsLayer) {
            entries.add(new Entry.Layer(section.chapter(), neuron.layer(), layerOpen));
        }
        if (layerOpen) {
            addNeuron(section, folding.isOpen(section.chapter(), neuron, calculation), entries);
        }
    }

    private static void addNeuron(Section section, boolean open, List<Entry> entries) {
        entries.add(new Entry.Group(section.chapter(), section.neuron().orElseThrow(), open));
        if (open) {
            addLines(section, entries);
        }
    }

    private static void addLines(Section section, List<Entry> entries) {
        for (int line = 0; line < section.size(); line++) {
            entries.add(new Entry.Formula(section.chapter(), section.neuron(), line));
        }
    }
}
