package backprop.ui.history;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Pane of the chart: keeps two canvases at its size and handles mouse and keyboard. */
final class ErrorChart {

    private final Pane pane;
    private final Canvas plot = new Canvas();
    private final Canvas overlay = new Canvas();
    private final ChartRenderer chart = new ChartRenderer(plot.getGraphicsContext2D());
    private final CursorRenderer pointer = new CursorRenderer(overlay.getGraphicsContext2D());
    private final Source source;
    private Cursor cursor = new Cursor.Nowhere();
    private Optional<ChartContent> shown = Optional.empty();

    /** Supplies the content for a chart of a given size. */
    interface Source {
        ChartContent content(double width, double height);
    }

    ErrorChart(Pane pane, Source source) {
        this.pane = pane;
        this.source = source;
        pane.getChildren().setAll(plot, overlay);
        for (Canvas canvas : new Canvas[] {plot, overlay}) {
            canvas.setManaged(false);
            canvas.widthProperty().bind(pane.widthProperty());
            canvas.heightProperty().bind(pane.heightProperty());
        }
        pane.widthProperty().subscribe(this::draw);
        pane.heightProperty().subscribe(this::draw);
        pane.setOnMouseMoved(event -> point(new Cursor.AtPixel(event.getX())));
        pane.setOnMouseDragged(event -> point(new Cursor.AtPixel(event.getX())));
        pane.setOnMouseExited(event -> point(new Cursor.Nowhere()));
        pane.setOnMousePressed(event -> pane.requestFocus());
        pane.setOnKeyPressed(this::press);
    }

    /** Draws the current content. */
    void draw() {
        if (pane.getWidth() > 0 && pane.getHeight() > 0) {
            ChartContent content = source.content(pane.getWidth(), pane.getHeight());
            shown = Optional.of(content);
            chart.draw(content);
            drawCursor(content);
        }
    }

    /** Removes a keyboard cursor; a mouse cursor remains. */
    void forgetEpoch() {
        if (cursor instanceof Cursor.AtEpoch) {
            point(new Cursor.Nowhere());
        }
    }

    private void point(Cursor next) {
        cursor = next;
        shown.ifPresent(this::drawCursor);
    }

    private void drawCursor(ChartContent content) {
        OptionalInt point = cursor.point(content.curve(), content.scale());
        pointer.draw(content, point);
        pane.setAccessibleText(
                point.isPresent()
                        ? content.texts().point(content.curve(), point.getAsInt())
                        : content.texts().summary(content.curve()));
    }

    private void press(KeyEvent event) {
        shown.flatMap(content -> CursorKey.of(event.getCode(), event.isShiftDown())
                        .map(key -> key.move(cursor, content.curve(), content.scale())))
                .ifPresent(next -> {
                    point(next);
                    event.consume();
                });
    }
}
