package fr.relance.growth;

/** A text of any length: a beginning, then one piece again and again, and one sign that nothing expects. */
public record TiringText(String head, String piece) {

    /** The text in that length. */
    public String of(int length) {
        return (head + piece.repeat(length / piece.length() + 1)).substring(0, length - 1) + "¤";
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        (head + " + n × «" + piece + "»")
                .chars()
                .forEach(each -> shown.append(
                        each < ' ' || each > 0x2100 || each >= 0x300 && each < 0x370
                                ? String.format("\\u%04x", each)
                                : String.valueOf((char) each)));
        return shown.toString();
    }
}
