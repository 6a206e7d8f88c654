package fr.relance.message;

import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.Gender;
import fr.relance.message.MessageContext.Sender;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a template may say, ready to be put into a sentence and reached as {@code m}.
 *
 * @param sender first and last name
 * @param person {@code Madame Durand}, {@code Madame}, {@code Madame, Monsieur}
 * @param hello {@code Bonjour Madame Durand}
 * @param named {@code Madame Durand}, or null where she cannot be named to others
 * @param post {@code poste de chef de rang}
 * @param where {@code chez Le Grand Hôtel}
 * @param met the day of the interview
 * @param applied the day of the application
 * @param deadline the day by which an answer was announced
 * @param awaited whether that day is still to come
 * @param brief whether a text does without all that can be spared, because names and post are long
 */
record Facts(
        String sender,
        Gender gender,
        String person,
        String hello,
        @Nullable String named,
        String post,
        @Nullable String where,
        @Nullable SaidDay met,
        @Nullable SaidDay applied,
        @Nullable SaidDay deadline,
        boolean awaited,
        @Nullable String needs,
        @Nullable String strengths,
        @Nullable String point,
        @Nullable String phone,
        @Nullable String phoneAloud,
        boolean brief) {

    private static final Map<Detail, Function<Facts, @Nullable Object>> TOLD = Map.of(
            Detail.PERSON, Facts::named,
            Detail.INTERVIEW_DATE, facts -> facts.met() == null ? facts.applied() : facts.met(),
            Detail.APPLICATION_DATE, Facts::applied,
            Detail.COMPANY, Facts::where,
            Detail.POINT, Facts::point,
            Detail.NEEDS, Facts::needs,
            Detail.STRENGTHS, Facts::strengths,
            Detail.DEADLINE, Facts::deadline,
            Detail.PHONE, Facts::phone);

    boolean tells(Detail detail) {
        return Objects.requireNonNull(TOLD.get(detail)).apply(this) != null;
    }

    /** @param brief whether to do without all that can be spared */
    static Facts of(MessageContext context, Details details, boolean brief) {
        Sender sender = context.sender();
        LocalDate deadline = context.deadline();
        return new Facts(
                name(sender, brief ? 3 : 4),
                sender.gender(),
                PersonName.written(context.person()),
                PersonName.spoken(context.person()),
                PersonName.named(context.person()),
                Post.of(context.position(), brief ? 6 : 12, sender.gender()),
                brief ? null : Employer.where(context.company()),
                SaidDay.of(context.met(), context.on()),
                SaidDay.of(context.appliedOn(), context.on()),
                SaidDay.of(deadline, context.on()),
                deadline != null && !deadline.isBefore(context.on()),
                details.needs(),
                details.strengths(),
                details.point(),
                PhoneNumber.written(sender.phone()),
                PhoneNumber.spoken(sender.phone()),
                brief);
    }

    public boolean isFeminine() {
        return gender == Gender.FEMININE;
    }

    public boolean isMasculine() {
        return gender == Gender.MASCULINE;
    }

    /** Whether there was no interview yet, so that nothing may refer to one. */
    public boolean isApplicationOnly() {
        return met == null && applied != null;
    }

    private static String name(Sender sender, int words) {
        return Stream.of(sender.firstName(), sender.lastName())
                .map(name -> PersonName.of(name, words))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /**
     * A day as a text says it.
     *
     * @param weekday {@code mardi 3 mars}, with its year where it is not that of the day of sending
     * @param year {@code 3 mars 2026}, for a subject that is read long after
     */
    record SaidDay(String weekday, String year) {

        static @Nullable SaidDay of(@Nullable LocalDate day, LocalDate on) {
            return day == null ? null : new SaidDay(FrenchDates.withWeekday(day, on), FrenchDates.withYear(day));
        }
    }

    /** What the candidate tells in free text, as clauses that follow a colon; null where nothing was told. */
    record Details(
            @Nullable String needs,
            @Nullable String strengths,
            @Nullable String point) {

        static Details of(MessageContext context) {
            return new Details(
                    FreeText.clause(context.needs()),
                    FreeText.clause(context.strengths()),
                    FreeText.clause(context.point()));
        }

        /** The same, each of at most so many words. */
        Details within(int words) {
            return new Details(
                    FreeText.within(needs, words), FreeText.within(strengths, words), FreeText.within(point, words));
        }
    }
}
