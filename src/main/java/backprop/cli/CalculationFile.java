package backprop.cli;

import backprop.data.Dataset;
import backprop.explain.Calculation;
import backprop.explain.Decimals;
import backprop.explain.Topic;
import backprop.explain.Transcript;
import backprop.explain.TranscriptFormat;
import backprop.explain.Words;
import backprop.session.SessionException;
import backprop.session.WholeFile;
import backprop.training.Situation;
import backprop.training.TrainingRun;
import backprop.training.TrainingState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Document with the complete calculation of the next update for one row.
 *
 * @param row    training row, from 0
 * @param digits significant digits of the results
 */
record CalculationFile(Path path, int row, int digits) {

    /** Returns the format for the file name extension, if it is known. */
    static Optional<TranscriptFormat> format(Path path) {
        return Optional.ofNullable(path.getFileName()).flatMap(name -> TranscriptFormat.ofFile(name.toString()));
    }

    /**
     * Checks that the dataset has the row.
     *
     * @throws ArgumentException if it does not
     */
    void requireRow(Dataset data) {
        int rows = data.train().size();
        if (row >= rows) {
            throw new ArgumentException("--row: expected a training row from 1 to " + rows + " but was " + (row + 1L));
        }
    }

    void write(String title, TrainingRun run) throws SessionException {
        TrainingState state = run.state();
        Situation situation = new Situation(
                state.network(),
                run.config().rule(),
                state.memory(),
                run.nextBatch(Long.MAX_VALUE),
                run.config().data());
        Calculation calculation = Calculation.of(situation, Topic.training(row), Optional.empty());
        Words words = new Words(Locale.getDefault(), new Decimals(Locale.ROOT), digits);
        Transcript transcript = Transcript.of(title, state.epoch(), calculation, words);
        String text = format(path).orElseThrow().render(transcript);
        WholeFile.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
