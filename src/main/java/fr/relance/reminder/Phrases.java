package fr.relance.reminder;

import fr.relance.account.MailAuthor;
import fr.relance.account.SiteAddress;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.Input;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What mails say, and where their links lead. */
@Component
class Phrases {

    /** As much of a name as a subject bears. */
    private static final int NAME = 40;

    private final MessageSource messages;
    private final SiteAddress site;
    private final MailAuthor author;

    Phrases(MessageSource messages, SiteAddress site, MailAuthor author) {
        this.messages = messages;
        this.site = site;
        this.author = author;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRANCE);
    }

    /** The label of a constant. */
    String label(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String link(String path) {
        return site.link(path).toString();
    }

    /** Whom mails come from. */
    String author() {
        return author.line(site);
    }

    String host() {
        return site.host();
    }

    /** « mardi 3 mars à 14 h 30 ». */
    String moment(LocalDateTime at) {
        return say("reminder.moment", FrenchDates.withWeekday(at.toLocalDate(), at.toLocalDate()), time(at));
    }

    String time(LocalDateTime at) {
        return FrenchDates.time(at.toLocalTime());
    }

    /** Words of a person's own, on one line that no mail program takes for two. */
    static String oneLine(@Nullable String text) {
        return Objects.requireNonNullElse(Input.line(text), "");
    }

    /** A name where there is little room, cut where it is longer. */
    static String brief(@Nullable String name) {
        String line = oneLine(name);
        return line.codePointCount(0, line.length()) <= NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME - 1)).strip() + "…";
    }
}
