package fr.relance.interview.web;

import fr.relance.interview.TimingType;
import fr.relance.kernel.Input;
import fr.relance.nextsteps.Answer;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Fault;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Problem;
import fr.relance.planning.Timing;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed about an announcement, as it was typed: the recruiter's words, and answers where they are not to be believed.
 *
 * @param initiator one of {@link Initiator}, empty where the words say it
 * @param timing one of {@link TimingType}, empty where the words say it
 * @param channel one of {@link ChannelAnswer}, empty where the words say it
 */
record AnnouncedForm(
        @Size(max = NextStepsReader.MAX_LENGTH) @Nullable String words,

        @Nullable String initiator,
        @Nullable String timing,
        @Nullable String date,
        @Nullable String time,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String channel) {

    /** Where it stands in a form. */
    static final String PATH = "announced";

    private static final Pattern QUOTES_AROUND = Pattern.compile("(?s)^[«“\"]([^«»“”\"]*)[»”\"]$");

    AnnouncedForm {
        words = Input.singleBreaks(words);
    }

    /** These words, and no answer of one's own. */
    static AnnouncedForm saying(@Nullable String words) {
        return new AnnouncedForm(words, null, null, null, null, null, Timing.Unit.WEEKS.name(), null);
    }

    /** These words, and answers only where what counts is not what they say. */
    static AnnouncedForm of(@Nullable String words, NextSteps counts, NextSteps said) {
        Timing timing = counts.timing().equals(said.timing()) ? null : counts.timing();
        Timing.OnDate onDate = timing instanceof Timing.OnDate day ? day : null;
        Timing.Within within = timing instanceof Timing.Within delay ? delay : null;
        return new AnnouncedForm(
                words,
                otherwise(counts.initiator(), said.initiator()),
                timing == null ? null : TimingType.of(timing).name(),
                onDate == null ? null : onDate.date().toString(),
                onDate == null ? null : Objects.toString(onDate.time(), null),
                within == null ? null : String.valueOf(within.amount()),
                (within == null ? Timing.Unit.WEEKS : within.unit()).name(),
                otherwise(ChannelAnswer.of(counts.channel()), ChannelAnswer.of(said.channel())));
    }

    private static @Nullable String otherwise(Enum<?> counts, Enum<?> said) {
        return counts == said ? null : counts.name();
    }

    /** The words to be kept; pages put them between quotation marks: those that were typed around them would be doubled. */
    @Nullable
    String unquoted() {
        String text = Input.text(words);
        return text == null ? null : Input.text(QUOTES_AROUND.matcher(text).replaceFirst("$1"));
    }

    /** What was answered otherwise than the words say. */
    Set<Answer> corrected() {
        Set<Answer> corrected = EnumSet.noneOf(Answer.class);
        correct(Answer.WHO, initiator, corrected);
        correct(Answer.WHEN, timing, corrected);
        correct(Answer.HOW, channel, corrected);
        return corrected;
    }

    private static void correct(Answer answer, @Nullable String given, Set<Answer> corrected) {
        if (given != null && !given.isBlank()) {
            corrected.add(answer);
        }
    }

    /** What counts: as the words say it, except where it was answered otherwise, within the bounds of the planning. */
    NextSteps counting(LocalDateTime saidAt, NextSteps said, Errors errors) {
        errors.pushNestedPath(PATH);
        NextSteps counts = new NextSteps(
                InterviewReader.choice(Initiator.class, "initiator", initiator, errors)
                        .orElse(said.initiator()),
                timing(saidAt, said, errors),
                InterviewReader.choice(ChannelAnswer.class, "channel", channel, errors)
                        .orElse(ChannelAnswer.of(said.channel()))
                        .channel());
        errors.popNestedPath();
        return counts;
    }

    private Timing timing(LocalDateTime saidAt, NextSteps said, Errors errors) {
        TimingType type = InterviewReader.choice(TimingType.class, "timing", timing, errors)
                .orElse(null);
        if (type == null) {
            return said.timing();
        }
        return switch (type) {
            case ON_DATE -> onDate(saidAt, errors);
            case WITHIN -> within(errors);
            case VAGUE -> new Timing.Vague();
            case UNSTATED -> new Timing.Unstated();
        };
    }

    private Timing onDate(LocalDateTime saidAt, Errors errors) {
        LocalDate day = Input.date(date).orElse(null);
        if (day == null) {
            return refuse("date", "interview.announcedDate.invalid", errors);
        }
        LocalTime hour = Input.time(time).orElse(null);
        Timing.OnDate announced = new Timing.OnDate(day, hour);
        List<Fault> faults = new FactCheck().announced(saidAt, announced).faults();
        if (!faults.isEmpty()) {
            return refuse(faults.get(0).problem(), errors);
        }
        boolean unread = hour == null && Input.line(time) != null;
        return unread ? refuse("time", "interview.announcedTime.invalid", errors) : announced;
    }

    private Timing within(Errors errors) {
        Timing.Unit chosen =
                InterviewReader.choice(Timing.Unit.class, "unit", unit, errors).orElse(Timing.Unit.DAYS);
        Integer number = Input.number(amount, 1, chosen.max()).orElse(null);
        if (number == null) {
            errors.rejectValue("amount", "interview.amount.invalid", new Object[] {chosen.max()}, null);
            return new Timing.Unstated();
        }
        return new Timing.Within(number, chosen);
    }

    private static Timing refuse(Problem problem, Errors errors) {
        return switch (problem) {
            case BEFORE_INTERVIEW -> refuse("date", "interview.announcedDate.beforeInterview", errors);
            case TOO_FAR -> refuse("date", "interview.announcedDate.tooFar", errors);
            default -> refuse("time", "interview.announcedTime.notAfterInterview", errors);
        };
    }

    private static Timing refuse(String field, String message, Errors errors) {
        errors.rejectValue(field, message);
        return new Timing.Unstated();
    }
}
