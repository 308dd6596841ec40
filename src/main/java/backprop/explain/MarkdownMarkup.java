package backprop.explain;

/** Markdown with formulas between dollar signs, as supported by GitHub, Jupyter and others. */
final class MarkdownMarkup implements TranscriptFormat.Markup {

    private static final String SPECIAL = "\\`*_{}[]<>#|$~&";

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
            return "# " + escape(title.text()) + "\n\n";
        }
        if (block instanceof Transcript.Block.Heading heading) {
            return "## " + escape(heading.text()) + "\n\n" + escape(heading.detail()) + "\n\n";
        }
        if (block instanceof Transcript.Block.Subheading subheading) {
            return "### " + escape(subheading.text()) + "\n\n";
        }
        if (block instanceof Transcript.Block.Formula formula) {
            String aside = formula.aside().isEmpty() ? "" : " *" + escape(formula.aside()) + "*";
            return "$" + LatexMath.of(formula.piece()) + "$" + aside + "\n\n";
        }
        return escape(((Transcript.Block.Paragraph) block).text()) + "\n\n";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        OneParagraph.of(text).chars().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) c);
        });
        return escaped.toString();
    }
}
