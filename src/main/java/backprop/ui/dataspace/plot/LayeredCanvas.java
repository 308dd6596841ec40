package backprop.ui.dataspace.plot;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * Two canvases that always fill the region: the lower one is drawn with each snapshot, the upper, transparent one also when the
 * mouse moves.
 */
public final class LayeredCanvas extends Region {

    private final Canvas lower = new Canvas();
    private final Canvas upper = new Canvas();
    private Runnable whenResized = () -> {};

    public LayeredCanvas() {
        getChildren().setAll(lower, upper);
    }

    /** @param action called whenever the canvases got another size and have to be drawn anew */
    public void setWhenResized(Runnable action) {
        whenResized = action;
    }

    public GraphicsContext lower() {
        return lower.getGraphicsContext2D();
    }

    public GraphicsContext upper() {
        return upper.getGraphicsContext2D();
    }

    @Override
    protected void layoutChildren() {
        if (lower.getWidth() != getWidth() || lower.getHeight() != getHeight()) {
            for (Canvas canvas : new Canvas[] {lower, upper}) {
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
            }
            whenResized.run();
        }
    }
}
