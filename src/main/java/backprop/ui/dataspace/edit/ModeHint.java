package backprop.ui.dataspace.edit;

import backprop.ui.dataspace.plot.DataSpace;
import backprop.ui.dataspace.plot.OutputInterpretation;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Says what a click does in the mode that was chosen, or why the last one did nothing. */
public final class ModeHint {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label label;
    private final Tooltip whole = new Tooltip();
    private final Label prediction;
    private final LabModel lab;
    private final Texts texts;

    /** @param prediction gives way to the sentence, and the sentence to it, so that the plane has the room */
    public ModeHint(Label label, Label prediction, LabModel lab) {
        this.label = label;
        this.prediction = prediction;
        this.lab = lab;
        texts = lab.texts(ModeHint.class);
        label.setTooltip(whole);
    }

    /** Something was chosen or refused: shows the sentence; in the mode 'predict' there is none. */
    public void show(PlaneActions actions, DataSpace space) {
        boolean refused = actions.refusalProperty().get().isPresent();
        String text = actions.refusalProperty().get().map(texts::get).orElseGet(() -> hint(actions, space));
        label.setText(text);
        // Names of classes may be longer than the panel is wide.
        whole.setText(text);
        setShown(!text.isEmpty());
        label.pseudoClassStateChanged(WRONG, refused);
    }

    /** The cursor has moved: there is a prediction to read, unless something was refused. */
    public void pointed(PlaneActions actions, boolean onPlane) {
        boolean hinted = !label.getText().isEmpty();
        setShown(hinted && (!onPlane || actions.refusalProperty().get().isPresent()));
    }

    private void setShown(boolean hinted) {
        label.setVisible(hinted);
        prediction.setVisible(!hinted);
    }

    private String hint(PlaneActions actions, DataSpace space) {
        return switch (actions.modeProperty().get()) {
            case PREDICT -> "";
            case ADD -> adds(actions.brush(), space);
            case MOVE -> texts.get("hint.move");
            case ERASE -> texts.get("hint.erase");
        };
    }

    private String adds(Brush brush, DataSpace space) {
        String first = brush.word(Brush.Side.PRIMARY, space, lab.numbers());
        String second = brush.word(Brush.Side.SECONDARY, space, lab.numbers());
        if (space.isCurve()) {
            return texts.get("hint.add.curve", second);
        }
        boolean named = space.interpretation() instanceof OutputInterpretation.Classes;
        String keys = texts.get(named ? "hint.keys.named" : "hint.keys", Brush.most(space) + (named ? 1 : 0));
        String key =
                named ? "hint.add.named" : space.interpretation().saysClasses() ? "hint.add.class" : "hint.add.value";
        return texts.get(key, first, second, keys);
    }
}
