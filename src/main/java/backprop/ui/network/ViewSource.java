package backprop.ui.network;

import backprop.data.Dataset;
import backprop.engine.Architecture;
import backprop.training.Snapshot;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/** Creates views of the diagram from the model; caches what does not change between drawings. */
final class ViewSource {

    private static final double LONGEST_NAME = 110;
    private static final int MOST_MEASURED = 64;

    private final LabModel lab;
    private Optional<NetworkValues> values = Optional.empty();
    private Optional<Dataset> scaledData = Optional.empty();
    private List<ValueScale> inputScales = List.of();
    private double namesWidth;

    ViewSource(LabModel lab) {
        this.lab = lab;
    }

    /** Invalidates the values after a change of snapshot or subject. */
    void forgetValues() {
        values = Optional.empty();
    }

    /**
     * Zoom and position of the view.
     *
     * @param zoom   zoom factor; 1 shows the whole network
     * @param middle centre of the window, as fractions of the drawing
     */
    record Look(Dimension2D window, double zoom, Point2D middle, Reading reading, Reveal reveal) {

        Viewport viewport(Architecture shape) {
            return zoom == 1 ? Viewport.fit(window) : Viewport.of(shape, window, zoom, middle);
        }
    }

    /** Creates the view of a snapshot, which may be the previous one while a step is animated. */
    NetworkView view(Snapshot snapshot, Look look) {
        NetworkValues shown = values.filter(kept -> kept.snapshot() == snapshot)
                .orElseGet(() -> new NetworkValues(snapshot, lab.subjectInputs(), lab.selectedRow()));
        values = Optional.of(shown);
        Dataset data = snapshot.config().data();
        List<ValueScale> scales = scalesOf(data);
        Viewport viewport = look.viewport(shown.shape());
        Dimension2D room = viewport.layout();
        return new NetworkView(
                new NetworkLayout(shown.shape(), room.getWidth(), room.getHeight(), namesWidth),
                viewport,
                shown,
                scales,
                lab.palette(),
                lab.numbers(),
                lab.texts(NetworkDiagram.class),
                lab.digitsProperty().get(),
                look.reading(),
                look.reveal(),
                Age.of(snapshot, lab.snapshot()));
    }

    private static double namesWidth(Dataset data) {
        double longest = data.inputs().stream()
                .limit(MOST_MEASURED)
                .mapToDouble(name -> Fonts.width(name, Fonts.text(NetworkRenderer.NAME_SIZE)))
                .max()
                .orElse(0);
        return Math.min(LONGEST_NAME, Math.ceil(longest));
    }

    /** Cached while the data are unchanged, because there may be many rows. */
    private List<ValueScale> scalesOf(Dataset data) {
        if (scaledData.isEmpty() || scaledData.get() != data) {
            scaledData = Optional.of(data);
            namesWidth = namesWidth(data);
            inputScales = IntStream.range(0, data.inputs().size())
                    .mapToObj(column -> ValueScale.ofColumn(data, column))
                    .toList();
        }
        return inputScales;
    }
}
