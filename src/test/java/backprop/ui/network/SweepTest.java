package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen at which time; the numbers follow from 300 ms a layer and three layers. */
class SweepTest {

    private static final Sweep WHOLE = new Sweep(List.of(Stage.values()), 3, 300);

    @Test
    void thePassesTakeEachLayerAndLossAndUpdateOne() {
        assertThat(WHOLE.millis()).isEqualTo(300 * (3 + 1 + 3 + 1));
        assertThat(new Sweep(List.of(Stage.LOSS), 3, 750).millis()).isEqualTo(750);
    }

    @ParameterizedTest
    @CsvSource({
        "-50, FORWARD, 0, 0",
        "0, FORWARD, 0, 0",
        "150, FORWARD, 0, 0.5",
        "300, FORWARD, 1, 0",
        "825, FORWARD, 2, 0.75",
        "900, LOSS, 2, 0",
        "1200, BACKWARD, 2, 0",
        "1650, BACKWARD, 1, 0.5",
        "2025, BACKWARD, 0, 0.75",
        "2100, UPDATE, 2, 0",
        "2250, UPDATE, 2, 0.5",
        "2400, UPDATE, 2, 1",
        "99999, UPDATE, 2, 1"
    })
    void everyMomentHasItsFrame(double millis, Stage stage, int layer, double progress) {
        assertThat(WHOLE.at(millis)).isEqualTo(new Frame(stage, layer, progress));
    }

    @Test
    void forwardValuesShowWhereTheyHaveArrived() {
        Reveal reveal = Reveal.during(new Frame(Stage.FORWARD, 1, 0.5));
        assertThat(reveal.showsValue(-1)).isTrue();
        assertThat(reveal.showsValue(0)).isTrue();
        assertThat(reveal.showsValue(1)).isFalse();
        assertThat(reveal.showsDelta(2)).isFalse();
    }

    @Test
    void backwardDeltasShowWhereTheyHaveArrived() {
        Reveal reveal = Reveal.during(new Frame(Stage.BACKWARD, 1, 0.5));
        assertThat(reveal.showsDelta(2)).isTrue();
        assertThat(reveal.showsDelta(1)).isTrue();
        assertThat(reveal.showsDelta(0)).isFalse();
        assertThat(reveal.showsValue(2)).isTrue();
    }

    @Test
    void atRestDeltasBelongToTheBackwardPassAlone() {
        assertThat(Reveal.atRest(Optional.empty()).showsDelta(0)).isTrue();
        assertThat(Reveal.atRest(Optional.of(Stage.BACKWARD)).showsDelta(0)).isTrue();
        assertThat(Reveal.atRest(Optional.of(Stage.FORWARD)).showsDelta(0)).isFalse();
        assertThat(Reveal.atRest(Optional.of(Stage.UPDATE)).showsValue(2)).isTrue();
    }

    @Test
    void thePlaybackCountsFromItsFirstPulseAndEndsByItself() {
        Playback playback = new Playback();
        playback.play(WHOLE);
        assertThat(playback.frame()).contains(new Frame(Stage.FORWARD, 0, 0));
        playback.pulse(5000);
        playback.pulse(5450);
        assertThat(playback.frame()).contains(new Frame(Stage.FORWARD, 1, 0.5));
        playback.pulse(5000 + 2399);
        assertThat(playback.isPlaying()).isTrue();
        playback.pulse(5000 + 2400);
        assertThat(playback.isPlaying()).isFalse();
        assertThat(playback.frame()).isEmpty();
    }

    @Test
    void anotherSweepTakesThePlaceOfTheOneThatIsPlayed() {
        Playback playback = new Playback();
        playback.play(WHOLE);
        playback.pulse(0);
        playback.pulse(1000);
        playback.play(new Sweep(List.of(Stage.LOSS), 3, 300));
        playback.pulse(1010);
        assertThat(playback.frame()).contains(new Frame(Stage.LOSS, 2, 0));
    }
}
