package backprop.ui.understanding;

import java.util.List;

/**
 * A part of the panel that opens and closes, and the topics that it explains.
 *
 * @param key    first part of the keys of its texts, {@code key.heading} and {@code key.intro}
 * @param topics in the order of reading
 */
record Section(String key, List<Topic> topics) {

    /** The parts behind the learning cycle, in the order of reading. */
    static final List<Section> ALL = List.of(
            new Section(
                    "components",
                    List.of(
                            Topic.of("gradient", "mazur"),
                            Topic.of("rate", "xor", "learning-rate-too-high", "linear-neuron-diverges"),
                            Topic.of("loss", "loss-quadratic", "loss-cross-entropy"))),
            new Section(
                    "challenges",
                    List.of(
                            Topic.of("vanishing", "vanishing-gradients", "vanishing-gradients-tanh"),
                            Topic.of("overfitting", "overfitting"),
                            Topic.of("plateau", "plateau", "fast", "symmetric"))));

    Section {
        topics = List.copyOf(topics);
    }
}
