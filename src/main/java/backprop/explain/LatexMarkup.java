package backprop.explain;

/** LaTeX document that needs no packages: the article class compiles it. TeX breaks formulas into lines at their operators. */
final class LatexMarkup implements TranscriptFormat.Markup {

    private static final String BEFORE =
            """
            \\documentclass{article}
            \\setlength{\\oddsidemargin}{0pt}
            \\setlength{\\topmargin}{-0.5in}
            \\setlength{\\textwidth}{6.2in}
            \\setlength{\\textheight}{9in}
            \\setlength{\\parindent}{0pt}
            \\relpenalty=100
            \\binoppenalty=200
            \\newcommand{\\step}[1]{\\par\\smallskip\\hangindent=3em\\hangafter=1\\relax$\\displaystyle #1$}
            \\newcommand{\\aside}[1]{\\quad\\textit{#1}}
            \\begin{document}
            \\raggedright
            """;

    @Override
    public String before() {
        return BEFORE;
    }

    @Override
    public String after() {
        return "\n\\end{document}\n";
    }

    @Override
    public String block(Transcript.Block block) {
        if (block instanceof Transcript.Block.Title title) {
            return "\n\\section*{" + LatexText.of(title.text()) + "}\n";
        }
        if (block instanceof Transcript.Block.Heading heading) {
            return "\n\\subsection*{" + LatexText.of(heading.text()) + "}\n" + LatexText.of(heading.detail()) + "\n";
        }
        if (block instanceof Transcript.Block.Subheading subheading) {
            return "\n\\subsubsection*{" + LatexText.of(subheading.text()) + "}\n";
        }
        if (block instanceof Transcript.Block.Formula formula) {
            String aside = formula.aside().isEmpty() ? "" : "\\aside{" + LatexText.of(formula.aside()) + "}";
            return "\\step{" + LatexMath.of(formula.piece()) + "}" + aside + "\n";
        }
        return "\n" + LatexText.of(((Transcript.Block.Paragraph) block).text()) + "\n";
    }
}
