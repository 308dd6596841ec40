package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.shared.Complaints;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import backprop.ui.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * In-place field of a weight or bias with its exact value. Enter or a click elsewhere commits, the up and down keys
 * change the value immediately in small steps, Escape restores the old value. Invalid text stays, with a message below,
 * until corrected or cancelled.
 */
final class ParameterEditor {

    private static final BigDecimal STEP = new BigDecimal("0.1");
    private static final BigDecimal FINE_STEP = new BigDecimal("0.01");
    private static final double WIDTH = 200;
    private static final double HEIGHT = 28;

    private final NetworkDiagram diagram;
    private final LabModel lab;
    private final ParameterEdits edits;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label message = new Label();
    private final VBox box = new VBox(field, message);
    private final Complaints complaints = new Complaints(message);
    private Optional<ParameterEdit> edit = Optional.empty();
    private String unchanged = "";

    ParameterEditor(NetworkDiagram diagram, LabModel lab, ParameterEdits edits) {
        this.diagram = diagram;
        this.lab = lab;
        this.edits = edits;
        texts = lab.texts(NetworkController.class);
        field.setId("parameterEditor");
        field.setMinHeight(HEIGHT);
        field.setMaxHeight(HEIGHT);
        message.setId("parameterMessage");
        message.getStyleClass().add("complaint");
        message.setWrapText(true);
        box.setManaged(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((property, old, text) -> resolveIfRight(text));
        message.managedProperty().addListener(observable -> place());
        message.textProperty().addListener(observable -> place());
        field.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                leave();
            }
        });
        diagram.viewProperty().subscribe(view -> view.ifPresent(this::place));
    }

    /** Opens the field at a weight or bias; ignores other parts, and refuses while another field has invalid text. */
    void open(Part part) {
        if (!(part instanceof Part.Weight || part instanceof Part.Bias)) {
            return;
        }
        leave();
        if (isOpen()) {
            field.requestFocus();
            return;
        }
        diagram.reveal(part);
        ParameterEdit opened = edits.begin(part);
        edit = Optional.of(opened);
        diagram.editedProperty().set(Optional.of(part));
        show(opened.old());
        diagram.viewProperty().get().ifPresent(view -> field.setAccessibleText(new PartTexts(view).spoken(part)));
        diagram.getChildren().add(box);
        place();
        field.requestFocus();
        field.selectAll();
    }

    boolean isOpen() {
        return edit.isPresent();
    }

    private void show(double value) {
        unchanged = lab.numbers().exact(value);
        field.setText(unchanged);
    }

    private void place() {
        diagram.viewProperty().get().ifPresent(this::place);
    }

    /** Closes the field if the session or network was replaced. */
    private void place(NetworkView view) {
        if (edit.isPresent() && !edit.get().isCurrent()) {
            remove();
        }
        edit.map(ParameterEdit::part)
                .filter(part -> part.isIn(view.values().shape()))
                .ifPresent(part -> {
                    Rectangle2D place = view.placeOf(part);
                    box.applyCss();
                    double height = box.prefHeight(WIDTH);
                    double x = (place.getMinX() + place.getMaxX() - WIDTH) / 2;
                    double y = (place.getMinY() + place.getMaxY() - HEIGHT) / 2;
                    box.resizeRelocate(
                            within(x, diagram.getWidth() - WIDTH),
                            within(y, diagram.getHeight() - height),
                            WIDTH,
                            height);
                });
    }

    private static double within(double value, double largest) {
        return Math.round(Math.max(0, Math.min(largest, value)));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter();
            case ESCAPE -> {
                edit.ifPresent(ParameterEdit::undo);
                close();
            }
            case UP -> step(event.isShiftDown() ? FINE_STEP : STEP);
            case DOWN -> step((event.isShiftDown() ? FINE_STEP : STEP).negate());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter() {
        if (commit()) {
            close();
        }
    }

    /** Commits the typed number. Returns true if it is valid or the text is unchanged. */
    private boolean commit() {
        if (field.getText().equals(unchanged)) {
            return true;
        }
        OptionalDouble typed = typed();
        typed.ifPresent(value -> edit.ifPresent(open -> open.set(value)));
        return typed.isPresent();
    }

    private OptionalDouble typed() {
        TypedNumber typed = lab.numbers().typed(field.getText());
        if (typed instanceof TypedNumber.Invalid invalid) {
            complaints.add(field, texts.get("edit.wrong", invalid.complaint(texts, lab.numbers())));
        }
        return typed.value();
    }

    private void resolveIfRight(String text) {
        if (text.equals(unchanged) || lab.numbers().typed(text).value().isPresent()) {
            complaints.resolve(field);
        }
    }

    private void step(BigDecimal step) {
        typed().ifPresent(value -> edit.ifPresent(open -> {
            double next = ParameterEdits.stepped(value, 1, step);
            open.set(next);
            show(next);
        }));
    }

    /** Rejects invalid text, which stays with its message. */
    private void leave() {
        if (isOpen() && commit()) {
            remove();
        }
    }

    private void close() {
        edit = Optional.empty();
        // Before the field is removed: removing the focus owner leaves the focus undefined.
        diagram.requestFocus();
        remove();
    }

    private void remove() {
        edit = Optional.empty();
        complaints.resolve(field);
        diagram.editedProperty().set(Optional.empty());
        diagram.getChildren().remove(box);
    }
}
