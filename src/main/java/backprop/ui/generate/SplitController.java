package backprop.ui.generate;

import backprop.data.Dataset;
import backprop.data.Split;
import backprop.data.TargetKind;
import backprop.ui.shared.Complaints;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Controller of the dialog that splits the present rows into training and test rows. */
public final class SplitController {

    private final Dataset data;
    private final Split first;
    private final Texts texts;
    private final Numbers numbers;
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();

    @FXML
    private TextField splitShareField;

    @FXML
    private TextField splitSeedField;

    @FXML
    private CheckBox splitStratifiedBox;

    @FXML
    private Label splitNow;

    @FXML
    private Label splitSummary;

    @FXML
    private Label splitComplaint;

    /** Cached, because there may be many rows. */
    private final Map<Split.Drawing, List<Integer>> sizes = new EnumMap<>(Split.Drawing.class);

    private NumberField<Double> share;
    private NumberField<Long> seed;

    SplitController(LabModel lab, Split first) {
        data = lab.snapshot().config().data();
        this.first = first;
        texts = lab.texts(SplitController.class);
        numbers = lab.numbers();
    }

    @FXML
    private void initialize() {
        Entries entries = new Entries(texts, numbers);
        Complaints complaints = new Complaints(splitComplaint);
        share = new NumberField<>(splitShareField, entries::testShare, complaints);
        seed = new NumberField<>(splitSeedField, entries::seed, complaints);
        share.begin(numbers.exact(100 * first.fraction()), this::show);
        seed.begin(numbers.digits(first.seed()), this::show);
        offerStratified();
        splitNow.setText(
                texts.get("split.now", rows(), data.train().size(), data.test().size()));
        splitStratifiedBox.selectedProperty().addListener(observable -> show());
        show();
    }

    private void offerStratified() {
        boolean classes = TargetKind.nameClasses(data.train()) && TargetKind.nameClasses(data.test());
        splitStratifiedBox.setDisable(!classes);
        splitStratifiedBox.setSelected(classes && first.drawing() == Split.Drawing.FROM_EACH_CLASS);
        splitStratifiedBox.setText(texts.get(classes ? "stratified" : "stratified.numbers"));
    }

    private int rows() {
        return data.train().size() + data.test().size();
    }

    private void show() {
        Optional<Split> chosen = split();
        valid.set(chosen.isPresent());
        splitSummary.setVisible(valid.get());
        splitSummary.setManaged(valid.get());
        chosen.ifPresent(split -> splitSummary.setText(outcome(split)));
    }

    private String outcome(Split chosen) {
        List<Integer> rowsOfClasses = sizes.computeIfAbsent(chosen.drawing(), drawing -> chosen.sizes(data));
        int tested = chosen.testRows(rowsOfClasses);
        String then = texts.get("split.then", numbers.whole(rows() - tested), numbers.whole(tested));
        int untested = tested == 0 ? 0 : chosen.untested(rowsOfClasses);
        return untested == 0 ? then : then + " " + texts.get("split.untested", untested, rowsOfClasses.size());
    }

    /** Returns the choice; empty while a field is invalid. */
    Optional<Split> split() {
        Split.Drawing drawing =
                splitStratifiedBox.isSelected() ? Split.Drawing.FROM_EACH_CLASS : Split.Drawing.FROM_ALL;
        return share.value().flatMap(part -> seed.value().map(number -> new Split(part, number, drawing)));
    }

    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }
}
