package backprop.ui.network;

import javafx.scene.control.Button;

/** Zoom buttons of the diagram: zoom in, zoom out, fit; show the zoom factor. */
final class ZoomControls {

    /** Zoom factor per key or button press. */
    static final double STEP = 1.4;

    private final NetworkDiagram diagram;
    private final Button out;
    private final Button fit;
    private final Button in;

    ZoomControls(NetworkDiagram diagram, Button out, Button fit, Button in) {
        this.diagram = diagram;
        this.out = out;
        this.fit = fit;
        this.in = in;
    }

    void install() {
        out.setOnAction(event -> diagram.zoom(1 / STEP));
        fit.setOnAction(event -> diagram.fit());
        in.setOnAction(event -> diagram.zoom(STEP));
        diagram.viewProperty().subscribe(view -> view.ifPresent(shown -> show(shown.viewport())));
    }

    private void show(Viewport viewport) {
        out.setDisable(viewport.isFit());
        fit.setDisable(viewport.isFit());
    }
}
