package fr.relance.reminder;

import java.util.List;
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
}
