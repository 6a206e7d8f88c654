package fr.relance.message;

/** Takes signs off the end of a text. By hand: a pattern would look for the end from each sign of a long run. */
final class TextEnd {

    private TextEnd() {}

    /** The text up to the last character that is none of these. */
    static String without(String text, String signs) {
        int end = text.length();
        while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
