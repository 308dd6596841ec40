package backprop.ui.understanding;

import java.util.List;

/**
 * Collapsible section of the panel, with its topics.
 *
 * @param key    message key prefix, for {@code key.heading} and {@code key.intro}
 * @param topics topics in reading order
 */
record Section(String key, List<Topic> topics) {

    /** The sections after the learning cycle, in reading order. */
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
