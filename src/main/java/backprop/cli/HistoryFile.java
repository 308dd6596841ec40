package backprop.cli;

import backprop.engine.Evaluation;
import backprop.engine.Network;
import backprop.session.WholeFile;
import backprop.training.TrainingRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** History of a run as CSV, one line for each epoch; written during the run and moved into place at its end. */
final class HistoryFile implements EpochLog {

    private final WholeFile file;

    private HistoryFile(WholeFile file) {
        this.file = file;
    }

    static HistoryFile open(Path path) throws IOException {
        HistoryFile history = new HistoryFile(WholeFile.open(path));
        history.writeLine("epoch,train_loss,test_loss,accuracy");
        return history;
    }

    @Override
    public void add(TrainingRun run) throws IOException {
        Network network = run.state().network();
        Evaluation train = run.train(network);
        Optional<Evaluation> test = run.test(network);
        writeLine(run.epochs() + "," + train.loss() + ","
                + test.map(t -> "" + t.loss()).orElse("") + "," + accuracy(train));
    }

    /** Accuracy, 0 to 1; empty if there are no classes. */
    private static String accuracy(Evaluation train) {
        return train.right().isEmpty() ? "" : "" + (double) train.right().getAsInt() / train.rows();
    }

    private void writeLine(String line) throws IOException {
        file.stream().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void complete() throws IOException {
        file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
