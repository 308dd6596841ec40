package backprop.bench;

/** Who takes part. */
enum Library {
    OURS("ours", new Ours()),
    ENCOG("Encog 3.4", new Encog()),
    WEKA("Weka 3.8.6", new Weka()),
    NEUROPH("Neuroph 2.98", new Neuroph()),
    SMILE("Smile 3.1.1", new Smile()),
    TEXTBOOK("textbook", new Textbook());

    final String text;
    final Contender contender;

    Library(String text, Contender contender) {
        this.text = text;
        this.contender = contender;
    }
}
