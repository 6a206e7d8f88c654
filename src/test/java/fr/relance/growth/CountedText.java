package fr.relance.growth;

/** A text that counts how often one of its characters is looked at: the work of a pattern, the same on any machine. */
final class CountedText implements CharSequence {

    /** Thrown when somebody looks too often. */
    static final class TooOften extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private final long most;
    private long looks;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    long looks() {
        return looks;
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooOften();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
