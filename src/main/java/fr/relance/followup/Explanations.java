package fr.relance.followup;

import fr.relance.message.ReasonTexts;
import fr.relance.planning.Reason;
import fr.relance.planning.Rule;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** « Pourquoi cette date ? »: the whole chain for a page, one sentence for a line. */
@Component
public class Explanations {

    private static final List<Rule> WEIGHTIEST_FIRST =
            List.of(Rule.LATE, Rule.AGREED_DATE, Rule.RECRUITER_DEADLINE, Rule.NEXT_DAY, Rule.BASE_WEEK);

    private final ReasonTexts texts;

    Explanations(ReasonTexts texts) {
        this.texts = texts;
    }

    /** Every reason, from the interview's day to the slot's. */
    public List<Line> lines(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Line(reason.to(), texts.text(reason)))
                .toList();
    }

    /** The reason that counts most. */
    public String headline(List<Reason> reasons) {
        return WEIGHTIEST_FIRST.stream()
                .flatMap(rule -> reasons.stream().filter(reason -> reason.rule() == rule))
                .findFirst()
                .or(() -> reasons.stream().findFirst())
                .map(texts::text)
                .orElse("");
    }

    /** A reason: the day to which it leads and its sentence. */
    public record Line(LocalDate date, String text) {}
}
