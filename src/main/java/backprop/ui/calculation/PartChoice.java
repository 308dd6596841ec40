package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.ui.shared.LabModel;
import java.util.Optional;

/** Selection of a part of the network by click. */
final class PartChoice {

    private PartChoice() {}

    /** Selects a part, or clears the selection if it is selected. */
    static void turn(LabModel lab, Part part) {
        Optional<Part> chosen = Optional.of(part);
        boolean again = lab.selectedPartProperty().get().equals(chosen);
        lab.selectedPartProperty().set(again ? Optional.empty() : chosen);
    }
}
