package backprop.ui.network;

import backprop.ui.plot.PixelImage;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.canvas.GraphicsContext;

/** Image layer for dense connections and small neurons, which are too many for individual canvas operations. */
final class PixelLayer {

    private final GraphicsContext canvas;
    private final PixelImage image = new PixelImage();

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
        Dimension2D window = view.viewport().window();
        int width = (int) Math.ceil(window.getWidth());
        int height = (int) Math.ceil(window.getHeight());
        LineRaster raster = new LineRaster(image.begin(width, height), width, height);
        new DenseRenderer(raster, view).draw(gaps);
        small.forEach(column -> pictures.paint(raster, column, view));
        canvas.drawImage(image.image(), 0, 0);
    }
}
