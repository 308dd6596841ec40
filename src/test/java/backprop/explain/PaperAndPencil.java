package backprop.explain;

/** Computes what stands on paper: knows nothing but the text of a printed formula. Recursive descent. */
final class PaperAndPencil {

    private final String text;
    private int at;

    private PaperAndPencil(String text) {
        this.text = text;
    }

    static double compute(String formula) {
        PaperAndPencil reader = new PaperAndPencil(
                formula.replace('\u2212', '-').replace('\u22c5', '*').replace(" ", ""));
        double value = reader.sum();
        if (reader.at < reader.text.length()) {
            throw new IllegalArgumentException(
                    "cannot read on at " + reader.text.substring(reader.at) + " of " + formula);
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (peek() == '+' || peek() == '-') {
            value = next() == '+' ? value + product() : value - product();
        }
        return value;
    }

    private double product() {
        double value = fraction();
        while (true) {
            if (peek() == '*') {
                at++;
                value *= fraction();
            } else if (peek() == '(' || Character.isLetter(peek())) {
                value *= fraction();
            } else {
                return value;
            }
        }
    }

    /** A slash is the bar of a fraction, so it comes before a product. */
    private double fraction() {
        double value = signed();
        while (peek() == '/') {
            at++;
            value /= signed();
        }
        return value;
    }

    private double signed() {
        if (peek() == '-') {
            at++;
            return -signed();
        }
        double base = atom();
        if (peek() == '^') {
            at++;
            return StrictMath.pow(base, signed());
        }
        return base;
    }

    private double atom() {
        if (peek() == '(') {
            return bracketed();
        }
        if (peek() == '\u221a') {
            at++;
            return Math.sqrt(atom());
        }
        if (Character.isLetter(peek())) {
            return named();
        }
        int start = at;
        while (Character.isDigit(peek()) || peek() == '.') {
            at++;
        }
        String digits = text.substring(start, at);
        if (text.startsWith("*10^", at)) {
            at += 4;
            return Double.parseDouble(digits + "e" + exponent());
        }
        return Double.parseDouble(digits);
    }

    private String exponent() {
        int start = at;
        at++;
        while (Character.isDigit(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    private double named() {
        int start = at;
        while (Character.isLetter(peek())) {
            at++;
        }
        String name = text.substring(start, at);
        if (name.equals("e")) {
            at++;
            return StrictMath.exp(signed());
        }
        at++;
        double first = sum();
        double second = 0;
        if (peek() == ',') {
            at++;
            second = sum();
        }
        at++;
        return switch (name) {
            case "tanh" -> StrictMath.tanh(first);
            case "ln" -> StrictMath.log(first);
            case "max" -> Math.max(first, second);
            case "min" -> Math.min(first, second);
            case "\u03a6" -> backprop.engine.math.NormalDistribution.probabilityBelow(first);
            case "sign" -> Math.signum(first);
            default -> throw new IllegalArgumentException("unknown function " + name);
        };
    }

    private double bracketed() {
        at++;
        double value = sum();
        at++;
        return value;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private char next() {
        return text.charAt(at++);
    }
}
