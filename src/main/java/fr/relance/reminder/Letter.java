package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
import fr.relance.reminder.Letter.Line;
import fr.relance.reminder.Letter.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail before it is one: the same for those who read plain text and for the others.
 *
 * @param lead stands first, where telephones that are locked show it: it never names anybody
 * @param action what the link at the end is called
 * @param href where it leads
 */
record Letter(String subject, String lead, List<Section> sections, String action, String href) {

    Letter {
        sections = List.copyOf(sections);
    }

    record Section(String title, List<Line> lines) {

        Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a section.
     *
     * @param href a page that opens and changes nothing; null for none
     */
    record Line(
            String text, @Nullable String detail, @Nullable String href) {}

    /** A mail for those who read plain text. */
    static final class LetterText {

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

    /** Writes the mails of one kind. */
    interface LetterWriter {

        ReminderKind kind();

        /**
         * What there is to say now about that day; empty for nothing.
         *
         * @param discreet whether the subject names nobody
         */
        Optional<Letter> write(OwnerId owner, LocalDate day, boolean discreet);
    }
}
