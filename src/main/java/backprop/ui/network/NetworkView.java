package backprop.ui.network;

import backprop.ui.Numbers;
import backprop.ui.Palette;
import backprop.ui.Texts;
import java.util.List;

/**
 * Everything that one drawing of the diagram depends on.
 *
 * @param inputScales of each input column
 * @param digits      significant digits that the exact numbers are shown with
 * @param reveal      which numbers of the neurons are shown
 */
record NetworkView(
        NetworkLayout layout,
        NetworkValues values,
        List<ValueScale> inputScales,
        Palette palette,
        Numbers numbers,
        Texts texts,
        int digits,
        Reveal reveal) {

    NetworkView {
        inputScales = List.copyOf(inputScales);
    }

    String inputName(int index) {
        return values.snapshot().config().data().inputs().get(index);
    }

    String outputName(int index) {
        return values.snapshot().config().data().outputs().get(index);
    }
}
