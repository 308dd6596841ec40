package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.ui.shared.LabModel;
import java.util.Optional;

/** What a click does to the selected part of the network. */
final class PartChoice {

    private PartChoice() {}

    /** Selects a part; one that is selected is not any more. */
    static void turn(LabModel lab, Part part) {
        Optional<Part> chosen = Optional.of(part);
        boolean again = lab.selectedPartProperty().get().equals(chosen);
        lab.selectedPartProperty().set(again ? Optional.empty() : chosen);
    }
}
