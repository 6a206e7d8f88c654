package fr.relance.message;

import fr.relance.planning.Reason;
import fr.relance.planning.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** « Pourquoi cette date ? »: the whole chain for a page, one sentence for a line. */
@Component
public class Explanations {

    private static final List<Rule> WEIGHTIEST_FIRST = List.of(
            Rule.LATE, Rule.AGREED_DATE, Rule.RECRUITER_DEADLINE, Rule.NEXT_DAY, Rule.CLOSING_DAY, Rule.BASE_WEEK);

    private final ReasonTexts texts;
    private final MessageSourceAccessor messages;

    Explanations(ReasonTexts texts, MessageSource messages) {
        this.texts = texts;
        this.messages = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    /** The day from which it is counted, then every reason to the slot's day; none for no reason. */
    public List<Line> lines(List<Reason> reasons) {
        return lines(reasons, true);
    }

    /** @param met whether it is counted from an interview, and not from a new date that was announced without one */
    public List<Line> lines(List<Reason> reasons, boolean met) {
        Stream<Line> start = reasons.stream()
                .limit(1)
                .map(reason -> new Line(reason.from(), messages.getMessage(startedBy(reason.rule(), met))));
        Stream<Line> rest = reasons.stream().map(reason -> new Line(reason.to(), texts.text(reason)));
        return Stream.concat(start, rest).toList();
    }

    /** The reason that counts most, in a few words: what follows its colon is left to the chain. */
    public String headline(List<Reason> reasons) {
        return WEIGHTIEST_FIRST.stream()
                .flatMap(rule -> reasons.stream().filter(reason -> reason.rule() == rule))
                .findFirst()
                .or(() -> reasons.stream().findFirst())
                .map(texts::text)
                .map(text -> text.split("\\h:", 2)[0])
                .orElse("");
    }

    private static String startedBy(Rule first, boolean met) {
        return switch (first) {
            case APPLIED_DELAY, CLOSING_DAY -> "message.start.application";
            case END_OF_WEEK -> "message.start.call";
            default -> met ? "message.start.interview" : "message.start.newDate";
        };
    }

    /** A point of the chain: a day and what it is, or why it was reached. */
    public record Line(LocalDate date, String text) {}
}
