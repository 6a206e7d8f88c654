package fr.relance.message;

import fr.relance.kernel.Gender;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
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
 * @param day {@code mardi 3 mars}
 * @param date {@code 3 mars 2026}
 * @param deadline {@code lundi 9 mars}
 * @param awaited whether that day is still to come
 */
record Facts(
        String sender,
        boolean feminine,
        boolean masculine,
        String person,
        String hello,
        @Nullable String named,
        String post,
        @Nullable String where,
        @Nullable String day,
        @Nullable String date,
        @Nullable String deadline,
        boolean awaited,
        @Nullable String needs,
        @Nullable String strengths,
        @Nullable String point,
        @Nullable String phone,
        @Nullable String phoneAloud) {

    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final int MOST_CHARACTERS_OF_A_NAME = 60;

    /** @param limit words left to each of the details in the candidate's own words */
    static Facts of(MessageContext context, int limit) {
        Sender sender = context.sender();
        LocalDate day =
                context.interviewAt() == null ? null : context.interviewAt().toLocalDate();
        LocalDate deadline =
                context.announced() == null ? null : context.announced().deadline();
        return new Facts(
                name(sender),
                sender.gender() == Gender.FEMININE,
                sender.gender() == Gender.MASCULINE,
                Greeting.written(context.person()),
                Greeting.spoken(context.person()),
                Greeting.named(context.person()),
                Post.of(context.position()),
                limit == 0 ? null : Employer.where(context.company()),
                day == null ? null : FrenchDates.withWeekday(day, context.on()),
                day == null ? null : FrenchDates.withYear(day),
                deadline == null ? null : FrenchDates.withWeekday(deadline, context.on()),
                deadline != null && !deadline.isBefore(context.on()),
                FreeText.within(FreeText.clause(context.needs()), limit),
                FreeText.within(FreeText.clause(context.strengths()), limit),
                FreeText.within(FreeText.clause(context.point()), limit),
                PhoneNumber.written(sender.phone()),
                PhoneNumber.spoken(sender.phone()));
    }

    private static String name(Sender sender) {
        return Arrays.asList(sender.firstName(), sender.lastName()).stream()
                .map(PlainText::line)
                .filter(Objects::nonNull)
                .map(name -> PlainText.shortened(name, MOST_WORDS_OF_A_NAME, MOST_CHARACTERS_OF_A_NAME))
                .collect(Collectors.joining(" "));
    }
}
