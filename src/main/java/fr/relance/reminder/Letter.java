package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
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

    /** For those who read plain text, with what stands below every mail. */
    String text(String footer) {
        StringBuilder text = new StringBuilder(lead).append("\n\n");
        for (Section section : sections) {
            text.append(section.title).append("\n");
            section.lines.forEach(line -> text.append("- ")
                    .append(line.text)
                    .append("\n")
                    .append(line.detail == null ? "" : "  " + line.detail + "\n")
                    .append(line.href == null ? "" : "  " + line.href + "\n"));
            text.append("\n");
        }
        // What mail programs take for the beginning of a signature.
        return text.append(action + "\n" + href + "\n\n-- \n" + footer + "\n").toString();
    }

    /** Writes the mails of one kind. */
    interface Writer {

        ReminderKind kind();

        /**
         * What there is to say now about that day; empty for nothing.
         *
         * @param discreet whether the subject names nobody
         */
        Optional<Letter> write(OwnerId owner, LocalDate day, boolean discreet);
    }
}
