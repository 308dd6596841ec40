package backprop.explain;

/** A title is free text; in a document it stays within its paragraph. */
final class OneParagraph {

    private OneParagraph() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }
}
