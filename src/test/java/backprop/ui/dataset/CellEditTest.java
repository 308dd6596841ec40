package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.RowRef;
import backprop.data.Sample;
import backprop.engine.Loss;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.TypedNumber;
import org.junit.jupiter.api.Test;

class CellEditTest {

    private static final Place INPUT = new Place(RowRef.training(1), new Column.Input(0));
    private static final Place TARGET = new Place(RowRef.training(1), new Column.Target(0));

    private static final Numbers ENGLISH = new Numbers(Languages.ENGLISH);

    private static CellEdit unread(String text, TypedNumber.Reason reason) {
        return new CellEdit.Unread(new TypedNumber.Invalid(text, reason));
    }

    private static CellEdit edit(Place place, String text) {
        return CellEdit.of(place, text, Loss.BINARY_CROSS_ENTROPY, ENGLISH);
    }

    private static CellEdit refused(CellEdit.Reason reason) {
        return new CellEdit.Refused(reason);
    }

    @Test
    void numbersAreReadWithPointOrComma() {
        assertThat(edit(INPUT, " 0.5 ")).isEqualTo(new CellEdit.Accepted(INPUT, 0.5));
        assertThat(edit(INPUT, "-2,25")).isEqualTo(new CellEdit.Accepted(INPUT, -2.25));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(edit(INPUT, "abc")).isEqualTo(unread("abc", TypedNumber.Reason.NOT_A_NUMBER));
        assertThat(edit(INPUT, "1e999")).isEqualTo(unread("1e999", TypedNumber.Reason.TOO_LARGE));
        assertThat(edit(INPUT, "1,234")).isEqualTo(unread("1,234", TypedNumber.Reason.AMBIGUOUS));
        assertThat(edit(INPUT, "NaN")).isEqualTo(unread("NaN", TypedNumber.Reason.NOT_A_NUMBER));
        assertThat(edit(INPUT, "  ")).isEqualTo(refused(CellEdit.Reason.EMPTY));
    }

    @Test
    void crossEntropyAsksForTargetsFromZeroToOne() {
        assertThat(edit(TARGET, "2")).isEqualTo(refused(CellEdit.Reason.NO_PROBABILITY));
        assertThat(edit(TARGET, "-0.1")).isEqualTo(refused(CellEdit.Reason.NO_PROBABILITY));
        assertThat(edit(TARGET, "0.9")).isEqualTo(new CellEdit.Accepted(TARGET, 0.9));
        assertThat(edit(INPUT, "2")).isEqualTo(new CellEdit.Accepted(INPUT, 2));
        assertThat(CellEdit.of(TARGET, "2", Loss.MEAN_SQUARED_ERROR, ENGLISH))
                .isEqualTo(new CellEdit.Accepted(TARGET, 2));
        assertThat(CellEdit.of(TARGET, "2", Loss.CROSS_ENTROPY, ENGLISH)).isEqualTo(refused(CellEdit.Reason.NO_SHARE));
    }

    @Test
    void anAcceptedNumberChangesItsCellAlone() {
        TrainingConfig changed = new CellEdit.Accepted(INPUT, 7).in(Configs.xor());
        assertThat(changed.data().train().get(1)).isEqualTo(new Sample(new double[] {7, 1}, new double[] {1}));
        assertThat(changed.data().withRow(1, Configs.xor().data().train().get(1)))
                .isEqualTo(Configs.xor().data());
    }

    @Test
    void aRowThatIsGoneIsNotChanged() {
        TrainingConfig xor = Configs.xor();
        assertThat(new CellEdit.Accepted(new Place(RowRef.training(9), new Column.Input(0)), 7).in(xor))
                .isEqualTo(xor);
    }

    @Test
    void theTargetsOfClassesKeepTheSumOne() {
        Sample row = new Sample(new double[] {0}, new double[] {0.2, 0.3, 0.5});
        Sample changed = TargetRule.DISTRIBUTION.with(row, 0, 0.6);
        assertThat(changed.targets()).containsExactly(new double[] {0.6, 0.15, 0.25}, within(1e-12));
        Sample certain = TargetRule.DISTRIBUTION.with(row, 1, 1);
        assertThat(certain.targets()).containsExactly(0, 1, 0);
        assertThat(TargetRule.DISTRIBUTION.with(certain, 1, 0).targets()).containsExactly(0.5, 0, 0.5);
    }
}
