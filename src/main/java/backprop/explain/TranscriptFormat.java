package backprop.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Export formats of a calculation. */
public enum TranscriptFormat {
    TEXT("txt", new TextMarkup()),
    MARKDOWN("md", new MarkdownMarkup()),
    LATEX("tex", new LatexMarkup());

    /** Markup of the blocks of a document. */
    interface Markup {

        String before();

        /** Returns one block, including the blank lines around it. */
        String block(Transcript.Block block);

        String after();
    }

    private final String extension;
    private final Markup markup;

    TranscriptFormat(String extension, Markup markup) {
        this.extension = extension;
        this.markup = markup;
    }

    /** Returns the file name extension, without the dot. */
    public String extension() {
        return extension;
    }

    /** Returns the format for the extension of a file name; empty if it is not known. */
    public static Optional<TranscriptFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }

    /** Returns the whole document, with line feeds. */
    public String render(Transcript transcript) {
        return transcript.blocks().stream()
                .map(markup::block)
                .collect(Collectors.joining("", markup.before(), markup.after()));
    }
}
