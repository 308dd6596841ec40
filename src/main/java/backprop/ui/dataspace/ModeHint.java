package backprop.ui.dataspace;

import backprop.ui.LabModel;
import backprop.ui.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** Says what a click does in the mode that was chosen, or why the last one did nothing. */
final class ModeHint {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label label;
    private final LabModel lab;
    private final Texts texts;

    ModeHint(Label label, LabModel lab) {
        this.label = label;
        this.lab = lab;
        texts = lab.texts(ModeHint.class);
    }

    /** Shows the sentence; in the mode 'predict' there is none, so that the plane has the room. */
    void show(PlaneActions actions, DataSpace space) {
        boolean refused = actions.refusalProperty().get().isPresent();
        String text = actions.refusalProperty().get().map(texts::get).orElseGet(() -> hint(actions, space));
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(label.isVisible());
        label.pseudoClassStateChanged(WRONG, refused);
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
        boolean named = space.reading() instanceof Reading.Classes;
        String keys = texts.get(named ? "hint.keys.named" : "hint.keys", Brush.most(space) + (named ? 1 : 0));
        String key = space.reading().saysClasses() ? "hint.add.class" : "hint.add.value";
        return texts.get(key, first, second, keys);
    }
}
