package backprop.ui.network;

import backprop.data.Dataset;
import backprop.engine.Part;
import backprop.ui.LabModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/**
 * The drawing of the network: one canvas for all of it, and a transparent one above for what is emphasised, so that pointing at
 * a part does not draw everything anew.
 */
public final class NetworkDiagram extends Region {

    private static final double NAME_LETTER_WIDTH = 6.3;
    private static final double LONGEST_NAME = 100;

    private final Canvas picture = new Canvas();
    private final Canvas overlay = new Canvas();
    private final NetworkRenderer renderer = new NetworkRenderer(picture);
    private final StageMotion motion;
    private final HoverRenderer hoverRenderer = new HoverRenderer(overlay);
    private final ReadOnlyObjectWrapper<Optional<NetworkView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LabModel> lab = Optional.empty();
    private Optional<Dataset> scaledData = Optional.empty();
    private List<ValueScale> inputScales = List.of();

    public NetworkDiagram() {
        this(Pulse.ofScreen());
    }

    /** @param pulse the time by which steps are played */
    NetworkDiagram(Pulse pulse) {
        motion = new StageMotion(pulse, this::redraw);
        getStyleClass().add("network-diagram");
        getChildren().setAll(picture, motion.canvas(), overlay);
        sceneProperty()
                .addListener((property, left, entered) ->
                        motion.endBy(Optional.ofNullable(left), Optional.ofNullable(entered)));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
    }

    /** Shows, from now on, what the model holds. */
    void follow(LabModel model) {
        lab = Optional.of(model);
        motion.follow(model);
        model.snapshotProperty().subscribe(this::redraw);
        model.subjectProperty().subscribe(this::redraw);
        model.darkProperty().subscribe(this::redraw);
        model.digitsProperty().subscribe(this::redraw);
        model.hoveredProperty().subscribe(this::redrawHovered);
    }

    /** What is drawn at present; empty until there is room for it. */
    ReadOnlyObjectProperty<Optional<NetworkView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Whether a step of training is being played. */
    ReadOnlyBooleanProperty playingProperty() {
        return motion.playingProperty();
    }

    @Override
    protected void layoutChildren() {
        if (picture.getWidth() != getWidth() || picture.getHeight() != getHeight()) {
            for (Canvas canvas : List.of(picture, motion.canvas(), overlay)) {
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
            }
            redraw();
        }
    }

    private void redraw() {
        if (picture.getWidth() < 1 || picture.getHeight() < 1) {
            return;
        }
        lab.ifPresent(model -> {
            NetworkView next = viewOf(model);
            renderer.draw(next);
            view.set(Optional.of(next));
            motion.draw(next);
            redrawHovered();
        });
    }

    private void redrawHovered() {
        view.get().ifPresent(shown -> {
            Optional<Part> part = lab.flatMap(model -> model.hoveredProperty().get())
                    .filter(hovered -> hovered.isIn(shown.values().shape()));
            part.ifPresentOrElse(
                    hovered -> hoverRenderer.draw(hovered, shown), () -> hoverRenderer.clear(shown.layout()));
        });
    }

    private NetworkView viewOf(LabModel model) {
        NetworkValues values = new NetworkValues(motion.snapshot(), model.subjectInputs(), model.selectedRow());
        Dataset data = model.snapshot().config().data();
        double names = data.inputs().stream()
                .mapToDouble(name -> name.length() * NAME_LETTER_WIDTH)
                .max()
                .orElse(0);
        return new NetworkView(
                new NetworkLayout(values.shape(), getWidth(), getHeight(), Math.min(LONGEST_NAME, names)),
                values,
                scalesOf(data),
                model.palette(),
                model.numbers(),
                model.texts(NetworkDiagram.class),
                model.digitsProperty().get(),
                motion.reveal());
    }

    /** Kept while the data stays the same, because it may have many rows. */
    private List<ValueScale> scalesOf(Dataset data) {
        if (scaledData.isEmpty() || scaledData.get() != data) {
            scaledData = Optional.of(data);
            inputScales = IntStream.range(0, data.inputs().size())
                    .mapToObj(column -> ValueScale.ofColumn(data, column))
                    .toList();
        }
        return inputScales;
    }
}
