package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.LabModel;
import backprop.ui.Texts;
import backprop.ui.TypedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * A field at the place of a weight or bias, with its exact number. Enter or a click elsewhere enters what was typed, up and down
 * change it at once by small steps, Escape brings the old number back.
 */
final class ParameterEditor {

    private static final BigDecimal STEP = new BigDecimal("0.1");
    private static final BigDecimal FINE_STEP = new BigDecimal("0.01");
    private static final double WIDTH = 168;
    private static final double HEIGHT = 28;
    private static final String WRONG = "wrong";

    private final NetworkDiagram diagram;
    private final LabModel lab;
    private final ParameterEdits edits;
    private final Consumer<String> say;
    private final Texts texts;
    private final TextField field = new TextField();
    private Optional<ParameterEdit> edit = Optional.empty();
    private String unchanged = "";

    /** @param say shows a sentence; an empty one takes it away */
    ParameterEditor(NetworkDiagram diagram, LabModel lab, ParameterEdits edits, Consumer<String> say) {
        this.diagram = diagram;
        this.lab = lab;
        this.edits = edits;
        this.say = say;
        texts = lab.texts(NetworkController.class);
        field.setId("parameterEditor");
        field.setManaged(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                leave();
            }
        });
        diagram.viewProperty().subscribe(view -> view.ifPresent(this::place));
    }

    /** Opens at a weight or bias; at another part nothing happens. */
    void open(Part part) {
        if (!(part instanceof Part.Weight || part instanceof Part.Bias)) {
            return;
        }
        leave();
        diagram.reveal(part);
        ParameterEdit opened = edits.begin(part);
        edit = Optional.of(opened);
        diagram.editedProperty().set(Optional.of(part));
        show(opened.old());
        say("");
        diagram.viewProperty().get().ifPresent(view -> {
            field.setAccessibleText(new PartTexts(view).spoken(part));
            place(view);
        });
        diagram.getChildren().add(field);
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

    /** Where another session or network has come meanwhile, there is nothing left to edit. */
    private void place(NetworkView view) {
        if (edit.isPresent() && !edit.get().isCurrent()) {
            remove();
        }
        edit.map(ParameterEdit::part)
                .filter(part -> part.isIn(view.values().shape()))
                .ifPresent(part -> {
                    Rectangle2D box = view.placeOf(part);
                    double x = (box.getMinX() + box.getMaxX() - WIDTH) / 2;
                    double y = (box.getMinY() + box.getMaxY() - HEIGHT) / 2;
                    field.resizeRelocate(
                            within(x, diagram.getWidth() - WIDTH),
                            within(y, diagram.getHeight() - HEIGHT),
                            WIDTH,
                            HEIGHT);
                });
    }

    private static double within(double value, double largest) {
        return Math.round(Math.max(0, Math.min(largest, value)));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter();
            case ESCAPE -> {
                edits.undo();
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

    /** Sets the number that was typed; whether there was one, or nothing was typed. */
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
        say(
                typed instanceof TypedNumber.Invalid invalid
                        ? texts.get("edit.wrong", invalid.complaint(texts, lab.numbers()))
                        : "");
        return typed.value();
    }

    private void step(BigDecimal step) {
        typed().ifPresent(value -> edit.ifPresent(open -> {
            double next = ParameterEdits.stepped(value, 1, step);
            open.set(next);
            show(next);
        }));
    }

    /** What is no number is not entered, and the sentence that says so stays in sight. */
    private void leave() {
        if (edit.isPresent()) {
            commit();
            remove();
        }
    }

    private void close() {
        say("");
        edit = Optional.empty();
        // Before the field goes: the focus of a control that is removed is nobody's.
        diagram.requestFocus();
        remove();
    }

    private void remove() {
        edit = Optional.empty();
        diagram.editedProperty().set(Optional.empty());
        diagram.getChildren().remove(field);
    }

    private void say(String sentence) {
        say.accept(sentence);
        field.getStyleClass().remove(WRONG);
        if (!sentence.isEmpty()) {
            field.getStyleClass().add(WRONG);
        }
    }
}
