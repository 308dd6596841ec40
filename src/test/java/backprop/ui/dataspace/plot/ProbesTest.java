package backprop.ui.dataspace.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProbesTest {

    private final LabModel lab = new LabModel(Languages.ENGLISH);
    private final Probes probes = new Probes(lab);

    private static Subject.Probe point(int number) {
        return new Subject.Probe(List.of(number / 100.0, 0.5));
    }

    private void click(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(i -> probes.add(new double[] {i / 100.0, 0.5}));
    }

    private static List<Subject.Probe> points(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(ProbesTest::point).toList();
    }

    @Test
    void afterFiftyClicksTheNewestTenAreThereAndTheLastIsSelected() {
        click(1, 50);
        assertThat(lab.probes()).isEqualTo(points(41, 50));
        assertThat(lab.subjectProperty().get()).isEqualTo(point(50));
    }

    @Test
    void aPinnedPointStays() {
        click(1, 3);
        probes.turnPin(point(2));
        click(4, 20);
        assertThat(lab.probes()).contains(point(2)).hasSize(11).doesNotContain(point(1), point(3), point(10));
        probes.turnPin(point(2));
        assertThat(lab.probes()).hasSize(10).doesNotContain(point(11)).endsWith(point(20), point(2));
    }

    @Test
    void theSelectedPointIsPinnedWithoutNamingIt() {
        click(1, 1);
        assertThat(probes.turnSelectedPin()).isTrue();
        assertThat(probes.isPinned(point(1))).isTrue();
        probes.turnSelectedPin();
        assertThat(probes.isPinned(point(1))).isFalse();
    }

    @Test
    void atMostFortyArePinned() {
        for (int i = 1; i <= 41; i++) {
            click(i, i);
            probes.turnPin(point(i));
        }
        assertThat(lab.pinnedProbes()).hasSize(40).doesNotContain(point(41));
        assertThat(probes.canTurnPin(point(41))).isFalse();
        assertThat(probes.turnSelectedPin()).isFalse();
        assertThat(probes.canTurnPin(point(40))).isTrue();
        click(42, 99);
        assertThat(lab.probes()).hasSize(50);
    }

    @Test
    void olderPointsFadeButNotBeyondSight() {
        click(1, 10);
        lab.subjectProperty().set(Subject.training(0));
        assertThat(probes.opacity(point(10))).isEqualTo(1);
        assertThat(probes.opacity(point(9))).isEqualTo(0.82, within(1e-12));
        assertThat(probes.opacity(point(8))).isEqualTo(0.6724, within(1e-12));
        assertThat(probes.opacity(point(1))).isEqualTo(0.3);
        lab.subjectProperty().set(point(1));
        assertThat(probes.opacity(point(1))).isEqualTo(1);
        probes.turnPin(point(3));
        assertThat(probes.opacity(point(3))).isEqualTo(1);
    }

    @Test
    void aPinnedPointThatIsMovedStaysPinned() {
        click(1, 2);
        probes.turnPin(point(1));
        probes.replace(point(1), new double[] {0.7, 0.5});
        assertThat(lab.probes()).containsExactly(point(70), point(2));
        assertThat(lab.pinnedProbes()).containsExactly(point(70));
    }

    @Test
    void allAreRemovedAtOncePinnedOnesToo() {
        click(1, 5);
        probes.turnPin(point(2));
        lab.subjectProperty().set(Subject.training(3));
        probes.removeAll();
        assertThat(lab.probes()).isEmpty();
        assertThat(lab.pinnedProbes()).isEmpty();
        assertThat(lab.subjectProperty().get()).isEqualTo(Subject.training(3));
    }
}
