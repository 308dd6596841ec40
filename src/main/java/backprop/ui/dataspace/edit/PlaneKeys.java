package backprop.ui.dataspace.edit;

import backprop.ui.dataspace.plot.Cursor;
import backprop.ui.dataspace.plot.DataSpacePlot;
import backprop.ui.dataspace.plot.LayeredCanvas;
import backprop.ui.dataspace.view.ViewCommands;
import backprop.ui.shared.ArrowKeys;
import backprop.ui.shared.LabModel;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the plane, while it has the focus. */
public final class PlaneKeys {

    private static final double STEP = 4;
    private static final double BIG_STEP = 20;

    private final LabModel lab;
    private final LayeredCanvas canvas;
    private final DataSpacePlot plot;
    private final PlaneActions actions;
    private final ViewCommands view;
    private final ArrowKeys arrows;

    public PlaneKeys(LabModel lab, LayeredCanvas canvas, DataSpacePlot plot, PlaneActions actions, ViewCommands view) {
        this.lab = lab;
        this.plot = plot;
        this.actions = actions;
        this.view = view;
        this.canvas = canvas;
        arrows = ArrowKeys.of(canvas);
    }

    /**
     * Listens from now on.
     *
     * @param toggleLines what the key L does
     */
    public void install(Runnable toggleLines) {
        canvas.focusedProperty().addListener((property, was, focused) -> {
            if (!focused && plot.cursor().filter(Cursor::isCrosshair).isPresent()) {
                actions.point(Optional.empty());
            }
        });
        canvas.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.L && !event.isShortcutDown()) {
                toggleLines.run();
                event.consume();
            } else {
                press(event);
            }
        });
    }

    private void press(KeyEvent event) {
        boolean done = event.isShortcutDown()
                ? pressWithControl(event)
                : !event.isAltDown() && (moves(event) || acts(event) || choosesMode(event) || zooms(event));
        if (done) {
            event.consume();
        }
    }

    private boolean pressWithControl(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> view.step(-1, 0);
            case RIGHT -> view.step(1, 0);
            case UP -> view.step(0, 1);
            case DOWN -> view.step(0, -1);
            case DIGIT0, NUMPAD0 -> view.fit();
            default -> {
                return zooms(event);
            }
        }
        return true;
    }

    private boolean moves(KeyEvent event) {
        if (arrows.leavesToWindow(event)) {
            return false;
        }
        double step = event.isShiftDown() ? BIG_STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> moveCrosshair(-step, 0);
            case RIGHT -> moveCrosshair(step, 0);
            case UP -> moveCrosshair(0, -step);
            case DOWN -> moveCrosshair(0, step);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void moveCrosshair(double dx, double dy) {
        actions.point(Optional.of(plot.crosshair().moved(dx, dy, plot.area())));
    }

    private boolean acts(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter(event.isShiftDown() ? Brush.Side.SECONDARY : Brush.Side.PRIMARY);
            case DELETE, BACK_SPACE -> actions.eraseSelected();
            case X -> actions.toggleLeftOut();
            case K -> actions.turnPin();
            case C -> actions.probes().removeAll();
            case ESCAPE -> escape();
            default -> {
                return choosesBrush(event);
            }
        }
        return true;
    }

    /** In the mode 'move' it takes what is under the crosshair, and puts it down again. */
    private void enter(Brush.Side side) {
        if (plot.cursor().isEmpty()) {
            moveCrosshair(0, 0);
        }
        if (actions.isHolding()) {
            actions.release();
        } else if (!actions.grab()) {
            actions.act(side);
        }
    }

    /** One thing after the other: what is held, a neuron that is shown, the mode, the crosshair. */
    private void escape() {
        boolean holding = actions.isHolding();
        actions.release();
        if (!holding && plot.content().neuron().isPresent()) {
            lab.selectedPartProperty().set(Optional.empty());
        } else if (!holding) {
            actions.modeProperty().set(PlaneMode.PREDICT);
            actions.point(Optional.empty());
        }
    }

    private boolean choosesBrush(KeyEvent event) {
        if (actions.modeProperty().get() != PlaneMode.ADD || !event.getCode().isDigitKey()) {
            return false;
        }
        String name = event.getCode().getName();
        int digit = Character.digit(name.charAt(name.length() - 1), 10);
        Optional<Brush> chosen = Brush.ofDigit(digit, plot.space());
        chosen.ifPresent(brush -> actions.brushProperty().set(Optional.of(brush)));
        return chosen.isPresent();
    }

    private boolean choosesMode(KeyEvent event) {
        Optional<PlaneMode> mode = PlaneMode.of(event.getCode());
        mode.ifPresent(actions.modeProperty()::set);
        return mode.isPresent();
    }

    private boolean zooms(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean in =
                code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS || "+".equals(event.getText());
        boolean out = code == KeyCode.MINUS || code == KeyCode.SUBTRACT || "-".equals(event.getText());
        if (in || out) {
            view.zoom(in ? ViewCommands.STEP : 1 / ViewCommands.STEP);
        } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
            view.fit();
        } else {
            return false;
        }
        return true;
    }
}
