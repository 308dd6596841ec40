package backprop.data.csv;

/** Separator between the cells of a line. */
public enum Separator {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(',');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }
}
