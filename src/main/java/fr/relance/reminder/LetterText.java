package fr.relance.reminder;

import fr.relance.reminder.Letter.Line;
import fr.relance.reminder.Letter.Section;

/** A mail for those who read plain text. */
final class LetterText {

    private final StringBuilder text = new StringBuilder();

    private LetterText() {}

    /** The text, with what stands below every mail. */
    static String of(Letter letter, String footer) {
        LetterText written = new LetterText();
        written.paragraph(letter.lead());
        letter.sections().forEach(written::section);
        written.paragraph(letter.action() + "\n" + letter.href());
        // What mail programs take for the beginning of a signature.
        written.text.append("-- \n").append(footer).append("\n");
        return written.text.toString();
    }

    private void section(Section section) {
        text.append(section.title()).append("\n");
        section.lines().forEach(this::line);
        text.append("\n");
    }

    private void line(Line line) {
        text.append("- ").append(line.text()).append("\n");
        if (line.detail() != null) {
            text.append("  ").append(line.detail()).append("\n");
        }
        if (line.href() != null) {
            text.append("  ").append(line.href()).append("\n");
        }
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }
}
