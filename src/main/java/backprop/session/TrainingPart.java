package backprop.session;

import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Loss;
import backprop.engine.Regularization;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The section {@code training}: batch size, loss, regularization and optimizer. */
final class TrainingPart {

    private static final List<String> LOSSES =
            Arrays.stream(Loss.values()).map(Loss::id).toList();
    private static final String FULL = "full";

    private TrainingPart() {}

    static Hyperparameters read(JsonPlace training) throws SessionException {
        training.withKeys("loss", "optimizer", "batchSize", "shuffle", "regularization", "trainBiases");
        return new Hyperparameters(
                Loss.values()[LOSSES.indexOf(training.at("loss").oneOf(LOSSES))],
                OptimizerPart.read(training.at("optimizer")),
                batchSize(training.at("batchSize")),
                training.at("shuffle").truth(),
                regularization(training.at("regularization")),
                training.at("trainBiases").truth());
    }

    /** Returns the batch size. A number too large for an int exceeds the size of any dataset, so it means a full batch. */
    private static BatchSize batchSize(JsonPlace place) throws SessionException {
        if (place.value() instanceof Json.Number number && number.whole() && number.value() >= Integer.MAX_VALUE) {
            return BatchSize.FULL;
        }
        if (place.value() instanceof Json.Number number && number.whole() && number.value() >= 1) {
            return new BatchSize((int) number.value());
        }
        if (place.value() instanceof Json.Text text && text.value().equals(FULL)) {
            return BatchSize.FULL;
        }
        throw place.mismatch("\"full\" or a whole number of at least 1");
    }

    private static Regularization regularization(JsonPlace place) throws SessionException {
        String type = place.at("type").oneOf(List.of("none", "l1", "l2"));
        if (type.equals("none")) {
            place.withKeys("type");
            return new Regularization.None();
        }
        double rate = place.withKeys("type", "rate").at("rate").numberNotNegative();
        return type.equals("l1") ? new Regularization.L1(rate) : new Regularization.L2(rate);
    }

    static Json write(Hyperparameters rule) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("loss", new Json.Text(rule.loss().id()));
        members.put("optimizer", OptimizerPart.write(rule.optimizer()));
        members.put("batchSize", write(rule.batchSize()));
        members.put("shuffle", new Json.Truth(rule.shuffle()));
        members.put("regularization", write(rule.regularization()));
        members.put("trainBiases", new Json.Truth(rule.trainBiases()));
        return new Json.Members(members);
    }

    private static Json write(BatchSize size) {
        return size.isFull() ? new Json.Text(FULL) : Json.Number.of((long) size.rows());
    }

    private static Json write(Regularization regularization) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("type", new Json.Text(regularization.id()));
        if (regularization instanceof Regularization.L1 l1) {
            members.put("rate", Json.Number.of(l1.rate()));
        } else if (regularization instanceof Regularization.L2 l2) {
            members.put("rate", Json.Number.of(l2.rate()));
        }
        return new Json.Members(members);
    }
}
