package backprop.explain;

/** Plain text, for example for mail and forums. */
final class TextMarkup implements TranscriptFormat.Markup {

    @Override
    public String before() {
        return "";
    }

    @Override
    public String after() {
        return "";
    }

    @Override
    public String block(Transcript.Block block) {
        if (block instanceof Transcript.Block.Title title) {
            return title.text() + "\n" + "=".repeat(title.text().length()) + "\n\n";
        }
        if (block instanceof Transcript.Block.Heading heading) {
            String line = heading.text() + ": " + heading.detail();
            return "\n" + line + "\n" + "-".repeat(line.length()) + "\n";
        }
        if (block instanceof Transcript.Block.Subheading subheading) {
            return "\n" + subheading.text() + "\n";
        }
        if (block instanceof Transcript.Block.Formula formula) {
            String aside = formula.aside().isEmpty() ? "" : "   [" + formula.aside() + "]";
            return "  " + PlainText.of(formula.piece()) + aside + "\n";
        }
        return ((Transcript.Block.Paragraph) block).text() + "\n";
    }
}
