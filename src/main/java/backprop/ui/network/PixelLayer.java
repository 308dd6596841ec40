package backprop.ui.network;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** What there is too much of for a canvas to draw one by one: dense connections and small neurons, painted into one image. */
final class PixelLayer {

    private final GraphicsContext canvas;
    private LineRaster raster = new LineRaster(1, 1);

    PixelLayer(GraphicsContext canvas) {
        this.canvas = canvas;
    }

    void draw(NetworkView view, ResponsePictures pictures) {
        List<Gap> gaps = view.layout().gaps().stream()
                .filter(gap -> gap.isDense() && view.shows(gap))
                .toList();
        List<Column> small = view.layout().columns().stream()
                .filter(column -> !column.isInput() && view.isSmall(column) && view.shows(column))
                .toList();
        if (gaps.isEmpty() && small.isEmpty()) {
            return;
        }
        prepare(view.viewport().window());
        new DenseRenderer(raster, view).draw(gaps);
        small.forEach(column -> pictures.paint(raster, column, view));
        copyToCanvas();
    }

    private void prepare(Dimension2D window) {
        int width = (int) Math.ceil(window.getWidth());
        int height = (int) Math.ceil(window.getHeight());
        if (raster.width() != width || raster.height() != height) {
            raster = new LineRaster(width, height);
        }
        raster.clear();
    }

    /** The image is a new one each time, because the canvas draws it later. */
    private void copyToCanvas() {
        int width = raster.width();
        int height = raster.height();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), raster.pixels(), 0, width);
        canvas.drawImage(image, 0, 0);
    }
}
