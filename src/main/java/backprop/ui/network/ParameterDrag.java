package backprop.ui.network;

import backprop.engine.Part;
import java.math.BigDecimal;
import java.util.Optional;

/** Vertical dragging of a weight or bias: 0.01 per pixel, 0.001 with Shift. */
final class ParameterDrag {

    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final BigDecimal FINE_STEP = new BigDecimal("0.001");

    private final ParameterEdit edit;
    private double value;
    private double lastY;

    ParameterDrag(ParameterEdit edit, double y) {
        this.edit = edit;
        value = edit.old();
        lastY = y;
    }

    /** Whether a part can be dragged: a bias always, a connection only if selected, to prevent accidental changes. */
    static boolean isDraggable(Part part, Optional<Part> selected) {
        return part instanceof Part.Bias || part instanceof Part.Weight && selected.equals(Optional.of(part));
    }

    void to(double y, Fineness fineness) {
        int steps = (int) Math.round(lastY - y);
        if (steps != 0) {
            lastY = y;
            value = ParameterEdits.stepped(value, steps, fineness == Fineness.FINE ? FINE_STEP : STEP);
            edit.set(value);
        }
    }

    enum Fineness {
        COARSE,
        FINE
    }
}
