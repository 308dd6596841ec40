package backprop.engine;

import backprop.engine.math.RandomNumbers;

/** Training as in the textbook, row by row, with the readable passes alone; written without a look at {@link Trainer}. */
final class TextbookTrainer {

    private final RandomTrainings training;
    private final Architecture shape;
    private final double[][] memory;
    private Network network;
    private long step;
    private long epoch;

    TextbookTrainer(RandomTrainings training) {
        this.training = training;
        network = training.network();
        shape = network.architecture();
        memory = new double[training.rule().optimizer().type().slots().size()][shape.parameterCount()];
    }

    double[] parameters() {
        return network.parameters();
    }

    void epoch() {
        epoch++;
        int count = training.rows().count();
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        if (training.rule().shuffle()) {
            new RandomNumbers(training.seed(), epoch).shuffle(order);
        }
        int batch = training.rule().batchSize().in(count);
        for (int start = 0; start < count; start += batch) {
            update(order, start, Math.min(count, start + batch));
        }
    }

    private void update(int[] order, int start, int end) {
        double[] mean = new double[shape.parameterCount()];
        for (int position = start; position < end; position++) {
            double[] x = training.rows().inputs(order[position]);
            double[] t = TrainerAgreesWithTextbookTest.targets(training.rows(), order[position]);
            double[] g = new BackwardPass(
                            new ForwardPass(network, x), training.rule().loss(), t)
                    .gradient();
            for (int i = 0; i < g.length; i++) {
                mean[i] += g[i] / (end - start);
            }
        }
        step++;
        double[] w = network.parameters();
        for (int l = 0; l < shape.depth(); l++) {
            int weights = shape.weightOffset(l);
            int biases = shape.biasOffset(l);
            for (int i = weights; i < biases; i++) {
                mean[i] += training.rule().regularization().slope(w[i]);
            }
            int last = training.rule().trainBiases() ? biases + shape.units(l) : biases;
            for (int i = weights; i < last; i++) {
                change(w, i, mean[i], biases);
            }
        }
        network = new Network(shape, w);
    }

    /** One parameter, by the formulas of session-format.md. */
    private void change(double[] w, int i, double g, int firstBias) {
        Optimizer optimizer = training.rule().optimizer();
        double rate = optimizer.learningRate();
        switch (optimizer.type()) {
            case SGD -> w[i] -= rate * g;
            case MOMENTUM -> {
                memory[0][i] = optimizer.constant("momentum") * memory[0][i] + g;
                w[i] -= rate * memory[0][i];
            }
            case NESTEROV -> {
                memory[0][i] = optimizer.constant("momentum") * memory[0][i] + g;
                w[i] -= rate * (g + optimizer.constant("momentum") * memory[0][i]);
            }
            case ADAGRAD -> {
                memory[0][i] += g * g;
                w[i] -= rate * g / (Math.sqrt(memory[0][i]) + optimizer.constant("epsilon"));
            }
            case RMSPROP -> {
                double decay = optimizer.constant("decay");
                memory[0][i] = decay * memory[0][i] + (1 - decay) * g * g;
                w[i] -= rate * g / (Math.sqrt(memory[0][i]) + optimizer.constant("epsilon"));
            }
            case ADAM -> adam(w, i, g, optimizer);
            case ADAMW -> {
                if (i < firstBias) {
                    w[i] -= rate * optimizer.constant("weightDecay") * w[i];
                }
                adam(w, i, g, optimizer);
            }
            default -> throw new AssertionError("no textbook formula of " + optimizer.id());
        }
    }

    private void adam(double[] w, int i, double g, Optimizer optimizer) {
        double beta1 = optimizer.constant("beta1");
        double beta2 = optimizer.constant("beta2");
        memory[0][i] = beta1 * memory[0][i] + (1 - beta1) * g;
        memory[1][i] = beta2 * memory[1][i] + (1 - beta2) * g * g;
        double m = memory[0][i] / (1 - Math.pow(beta1, step));
        double v = memory[1][i] / (1 - Math.pow(beta2, step));
        w[i] -= optimizer.learningRate() * m / (Math.sqrt(v) + optimizer.constant("epsilon"));
    }
}
