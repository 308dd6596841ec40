package backprop.ui.network;

import backprop.engine.Architecture;
import backprop.engine.Part;
import backprop.ui.shared.LabModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;

/**
 * Drawing of the network: one canvas for the network and a transparent one above for highlights, so that hovering does
 * not redraw the network. Other children, such as the field of a weight, position themselves.
 */
public final class NetworkDiagram extends Pane {

    private static final Point2D MIDDLE = new Point2D(0.5, 0.5);

    private final Canvas picture = new Canvas();
    private final Canvas overlay = new Canvas();
    private final NetworkRenderer renderer = new NetworkRenderer(picture);
    private final StageMotion motion;
    private final HoverRenderer hoverRenderer = new HoverRenderer(overlay);
    private final ReadOnlyObjectWrapper<Optional<NetworkView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(Reading.ACTIVATION);
    private final ObjectProperty<Optional<Part>> edited = new SimpleObjectProperty<>(Optional.empty());
    private Optional<LabModel> lab = Optional.empty();
    private Optional<ViewSource> source = Optional.empty();
    private double zoom = 1;
    private Point2D middle = MIDDLE;

    public NetworkDiagram() {
        this(Pulse.ofScreen());
    }

    /** @param pulse clock of the animation */
    NetworkDiagram(Pulse pulse) {
        motion = new StageMotion(pulse, this::redraw);
        getStyleClass().add("network-diagram");
        for (Canvas canvas : List.of(picture, motion.canvas(), overlay)) {
            canvas.setManaged(false);
        }
        getChildren().setAll(picture, motion.canvas(), overlay);
        sceneProperty()
                .addListener((property, left, entered) ->
                        motion.endBy(Optional.ofNullable(left), Optional.ofNullable(entered)));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
    }

    /** Connects the diagram to the model. */
    void follow(LabModel model) {
        lab = Optional.of(model);
        source = Optional.of(new ViewSource(model));
        motion.follow(model);
        model.datasetProperty().addListener((property, old, dataset) -> forgetLook());
        model.momentProperty().subscribe(this::redrawValues);
        model.subjectProperty().subscribe(this::redrawValues);
        model.darkProperty().subscribe(this::redraw);
        model.digitsProperty().subscribe(this::redraw);
        reading.subscribe(this::redraw);
        model.hoveredProperty().subscribe(this::redrawEmphasised);
        model.selectedPartProperty().subscribe(this::redrawEmphasised);
        edited.subscribe(this::redrawEmphasised);
    }

    /** The current view; empty until the diagram has a size. */
    ReadOnlyObjectProperty<Optional<NetworkView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The number shown in each neuron. */
    ObjectProperty<Reading> readingProperty() {
        return reading;
    }

    /** The weight or bias being edited in a field, which must not be covered by a label. */
    ObjectProperty<Optional<Part>> editedProperty() {
        return edited;
    }

    /** Whether a training step is being animated. */
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

    /** Zooms by a factor around a fixed point. */
    void zoom(double factor, Point2D around) {
        view.get()
                .ifPresent(shown -> look(shown.viewport().zoomed(shown.values().shape(), factor, around)));
    }

    /** Zooms by a factor around the centre. */
    void zoom(double factor) {
        zoom(factor, new Point2D(getWidth() / 2, getHeight() / 2));
    }

    /** Pans the drawing by a distance in pixels. */
    void pan(double dx, double dy) {
        view.get().ifPresent(shown -> look(shown.viewport().panned(dx, dy)));
    }

    /** Shows the whole network. */
    void fit() {
        forgetLook();
        redraw();
    }

    /** Without a redraw: that of the other data follows. */
    private void forgetLook() {
        zoom = 1;
        middle = MIDDLE;
    }

    /** Pans the drawing, if necessary, to make a part visible. */
    void reveal(Part part) {
        view.get()
                .filter(shown -> part.isIn(shown.values().shape()))
                .ifPresent(
                        shown -> look(shown.viewport().revealing(shown.layout().boxOf(part))));
    }

    private void look(Viewport viewport) {
        if (view.get().filter(shown -> shown.viewport().equals(viewport)).isEmpty()) {
            zoom = viewport.zoom();
            middle = viewport.middle();
            redraw();
        }
    }

    private void redrawValues() {
        source.ifPresent(ViewSource::forgetValues);
        redraw();
    }

    private void redraw() {
        if (picture.getWidth() < 1 || picture.getHeight() < 1) {
            return;
        }
        source.ifPresent(from -> {
            Dimension2D window = new Dimension2D(getWidth(), getHeight());
            ViewSource.Look look = new ViewSource.Look(window, zoom, middle, reading.get(), motion.reveal());
            NetworkView next = from.view(motion.snapshot(), look);
            renderer.draw(next);
            view.set(Optional.of(next));
            motion.draw(next);
            redrawEmphasised();
        });
    }

    /** Labels a selected weight or bias while no other part is hovered. */
    private void redrawEmphasised() {
        if (view.get().isEmpty() || lab.isEmpty()) {
            return;
        }
        Architecture shape = view.get().get().values().shape();
        Optional<Part> hovered = lab.get().hoveredProperty().get().filter(part -> part.isIn(shape));
        Optional<Part> selected = lab.get().selectedPartProperty().get().filter(part -> part.isIn(shape));
        Optional<Part> labelled = hovered.or(
                        () -> selected.filter(part -> part instanceof Part.Weight || part instanceof Part.Bias))
                .filter(part -> edited.get().isEmpty());
        hoverRenderer.draw(view.get().get(), hovered, selected, labelled);
    }
}
