package fr.relance.simulator.web;

import fr.relance.kernel.Civility;
import fr.relance.kernel.Gender;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageContext.Addressee;
import fr.relance.message.MessageContext.Announced;
import fr.relance.message.MessageContext.Sender;
import fr.relance.message.MessageKind;
import fr.relance.message.MessageRequest;
import fr.relance.message.Variant;
import fr.relance.planning.Channel;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Fault;
import fr.relance.planning.Problem;
import fr.relance.simulator.web.Bodies.Body;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request for a text. It refers to an interview with what was announced, or to an application; the fields of the
 * other do not count, nor does a variant where a text has none.
 *
 * @param channel one of those by which the kind goes
 */
record WritingRequest(
        @NotNull MessageKind kind,
        @NotNull String channel,
        @Nullable Variant variant,
        @Valid @NotNull Candidate candidate,
        @Valid @Nullable Person person,

        @NotNull @Text.WithLetters(max = WritingRequest.LONGEST_LINE)
        String position,

        @Text(max = WritingRequest.LONGEST_LINE) @Nullable String company,
        @NotNull LocalDate on,
        @Nullable LocalDateTime interviewAt,
        @Valid @Nullable Said announced,
        @Nullable LocalDate appliedOn,
        @Text(max = WritingRequest.LONGEST_DETAIL) @Nullable String needs,
        @Text(max = WritingRequest.LONGEST_DETAIL) @Nullable String strengths,
        @Text(max = WritingRequest.LONGEST_DETAIL) @Nullable String point)
        implements Body {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_DETAIL = 2000;

    WritingRequest {
        boolean application = kind == MessageKind.APPLICATION_FOLLOW_UP;
        variant = kind == MessageKind.FOLLOW_UP && Channel.EMAIL.name().equals(channel) ? variant : null;
        interviewAt = application ? null : interviewAt;
        announced = application ? null : announced;
        appliedOn = application ? appliedOn : null;
    }

    /** Who signs. */
    record Candidate(
            @NotNull @Text.WithLetters(max = LONGEST_NAME) String firstName,
            @NotNull @Text.WithLetters(max = LONGEST_NAME) String lastName,
            @Text(max = 50) @Nullable String phone,
            @NotNull Gender gender)
            implements Body {}

    /** The person met: whatever is unknown is null. */
    record Person(
            @Nullable Civility civility,
            @Text(max = LONGEST_NAME) @Nullable String lastName) implements Body {}

    /** What was announced. */
    record Said(
            @Text(max = 1000) @Nullable String words,
            @Nullable LocalDate deadline) implements Body {}

    @Override
    public Set<String> unused() {
        Set<String> unused = new HashSet<>();
        if (kind != MessageKind.FOLLOW_UP || !Channel.EMAIL.name().equals(channel)) {
            unused.add("variant");
        }
        unused.addAll(isApplication() ? Set.of("interviewAt", "announced") : Set.of("appliedOn"));
        return unused;
    }

    @Override
    public void check(RequestErrors errors) {
        Channel[] channels = Arrays.stream(Channel.values())
                .filter(each -> kind == null || kind.goesBy(each))
                .toArray(Channel[]::new);
        if (channel != null
                && Arrays.stream(channels).noneMatch(each -> each.name().equals(channel))) {
            errors.unknown("channel", (Object[]) channels);
        }
        FactCheck check = new FactCheck()
                .years("on", on)
                .years("interviewAt", interviewAt)
                .years("appliedOn", appliedOn)
                .years("announced.deadline", deadline());
        errors.addAll(check);
        if (check.faults().isEmpty()) {
            checkOrder(errors);
        }
        if (!isApplication()) {
            errors.addAll(new FactCheck().present("interviewAt", interviewAt));
        }
    }

    MessageRequest facts() {
        Candidate sender = candidate;
        MessageContext context = new MessageContext(
                new Sender(sender.firstName(), sender.lastName(), sender.phone(), sender.gender()),
                person == null ? null : new Addressee(person.civility(), person.lastName()),
                position,
                company,
                interviewAt,
                appliedOn,
                on,
                announced == null ? null : new Announced(announced.words(), announced.deadline()),
                needs,
                strengths,
                point);
        return new MessageRequest(kind, Channel.valueOf(channel), variant, context);
    }

    private boolean isApplication() {
        return kind == MessageKind.APPLICATION_FOLLOW_UP;
    }

    private @Nullable LocalDate deadline() {
        return announced == null ? null : announced.deadline();
    }

    private void checkOrder(RequestErrors errors) {
        if (isBefore(on, appliedOn)) {
            errors.reject("on", "simulator.beforeApplication");
        }
        LocalDate interview = interviewAt == null ? null : interviewAt.toLocalDate();
        checkAfter(interview, "on", on, errors);
        checkAfter(interview, "announced.deadline", deadline(), errors);
    }

    private static void checkAfter(
            @Nullable LocalDate interview, String field, @Nullable LocalDate day, RequestErrors errors) {
        if (isBefore(day, interview)) {
            errors.add(new Fault(field, Problem.BEFORE_INTERVIEW, 0, 0));
        }
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
