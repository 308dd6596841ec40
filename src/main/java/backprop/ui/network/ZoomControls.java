package backprop.ui.network;

import javafx.scene.control.Button;

/** The buttons that enlarge the diagram, make it smaller, and fit it into the window; they say by how much it is enlarged. */
final class ZoomControls {

    /** From one press of a key or button to the next. */
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
