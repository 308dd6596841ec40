package backprop.explain;

/** Reduces free text, such as a title, to a single paragraph. */
final class OneParagraph {

    private OneParagraph() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }
}
