package backprop.ui.dataspace.plot;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.GridSpec;
import backprop.engine.ResponseGrid;
import backprop.engine.Scoring;
import backprop.engine.fast.FastPasses;
import backprop.training.Configs;
import backprop.training.TrainingRun;
import backprop.ui.shared.Palette;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColouringTest {

    private static final int SIDE = 1_000;

    private final TrainingRun run = Configs.run(Configs.xor(), 3);
    private final GridSpec view = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, SIDE, SIDE);

    /** A plane of a high-resolution screen: what one picture of the screen colours is bounded, whatever its size. */
    @Test
    void aMillionCellsAreColouredInPiecesOfAtMost150000() {
        ResponseGrid grid =
                ResponseGrid.ofOutputs(FastPasses.INSTANCE, run.state().network(), view);
        Colouring colouring = new Colouring(
                new PlaneGrid(grid, Optional.empty()),
                HeatColors.of(new OutputInterpretation.Value(0, 0, 1, Scoring.THRESHOLD_HALF), Palette.LIGHT, 1),
                1);
        int pieces = 0;
        long done = 0;
        while (!colouring.isComplete()) {
            colouring.advance();
            pieces++;
            long coloured =
                    Arrays.stream(colouring.pixels()).filter(argb -> argb != 0).count();
            assertThat(coloured - done).isBetween(1L, 150_000L);
            done = coloured;
        }
        assertThat(done).isEqualTo((long) SIDE * SIDE);
        assertThat(pieces).isEqualTo(7);
    }
}
