package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Sample;
import backprop.data.Split;
import backprop.data.TargetKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which dataset a snapshot is about. */
class DatasetNumberTest {

    private static final Dataset MOONS = new Recipe(Generator.MOONS, 30, 0.1, 1).dataset();

    private final XorService xor = new XorService();
    private final TrainingService service = xor.service;

    private Snapshot newest() {
        return xor.newest();
    }

    private Snapshot replaced() {
        service.replaceData(session -> session.withConfig(DataFit.of(session.config(), MOONS, TargetKind.of(MOONS)))
                .namedAfterData("moons"));
        return newest();
    }

    @Test
    void otherDataAreAnotherDatasetAlthoughTheNetworkGoesOn() {
        Snapshot xor = newest();
        Snapshot moons = replaced();
        assertThat(moons.run()).isEqualTo(xor.run());
        assertThat(moons.dataset()).isNotEqualTo(xor.dataset());
        assertThat(moons.title()).isEqualTo("moons");
        assertThat(replaced().dataset()).isEqualTo(moons.dataset());
    }

    @Test
    void undoAndRedoBringDatasetAndTitleBack() {
        long xor = newest().dataset();
        long moons = replaced().dataset();
        service.undo();
        assertThat(newest().dataset()).isEqualTo(xor);
        assertThat(newest().title()).isEqualTo("XOR");
        service.redo();
        assertThat(newest().dataset()).isEqualTo(moons);
        assertThat(newest().title()).isEqualTo("moons");
    }

    @Test
    void aSessionThatIsOpenedIsAnotherDatasetEvenIfItsRowsAreTheSame() {
        long first = newest().dataset();
        TrainingConfig config = Configs.xor();
        service.open(new Session("XOR", "", config, Optional.empty()));
        long second = newest().dataset();
        replaced();
        service.open(new Session("XOR", "", config, Optional.empty()));
        assertThat(List.of(first, second, newest().dataset())).doesNotHaveDuplicates();
    }

    @Test
    void editsSplitsAndSettingsLeaveTheDataset() {
        long moons = replaced().dataset();
        Sample row = new Sample(new double[] {0.5, 0.25}, new double[] {1});
        service.change(c -> c.withData(c.data().withRow(1, row)));
        service.change(c -> c.withData(c.data().withRowAdded(2, row)));
        service.change(c -> c.withData(new Split(0.2, 1, Split.Drawing.FROM_ALL).of(c.data())));
        service.change(c -> c.withHiddenUnits(List.of(3)));
        service.restart();
        service.newWeights();
        assertThat(newest().dataset()).isEqualTo(moons);
        assertThat(newest().title()).isEqualTo("moons");
    }
}
