package fr.relance.message;

import fr.relance.kernel.Civility;
import fr.relance.kernel.Gender;
import fr.relance.message.MessageContext.Addressee;
import fr.relance.message.MessageContext.Announced;
import fr.relance.message.MessageContext.Sender;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What tests write about: Camille Roux, met on Tuesday 3 March 2026 by Madame Durand of Le Grand Hôtel. */
@NullMarked
final class Contexts {

    static final LocalDate TUESDAY_10_MARCH = LocalDate.of(2026, 3, 10);
    static final Announced BY_9_MARCH = new Announced("on revient vers vous lundi", LocalDate.of(2026, 3, 9));
    static final Announced BY_16_MARCH = new Announced(null, LocalDate.of(2026, 3, 16));
    static final String NEEDS = "Une personne autonome en salle. À l'aise en anglais.";
    static final String STRENGTHS = "huit ans de service, dont deux saisons à Londres";
    static final String POINT = "L'ouverture de la terrasse au printemps";

    private Contexts() {}

    static MessageContext full(Gender gender) {
        return new MessageContext(
                new Sender("Camille", "Roux", "0612345678", gender),
                new Addressee(Civility.MADAME, "Durand"),
                "chef de rang",
                "Le Grand Hôtel",
                LocalDateTime.of(2026, 3, 3, 10, 0),
                LocalDate.of(2026, 2, 24),
                TUESDAY_10_MARCH,
                BY_9_MARCH,
                NEEDS,
                STRENGTHS,
                POINT);
    }

    static MessageContext bare(Gender gender) {
        return new MessageContext(
                new Sender("Camille", "Roux", null, gender),
                null,
                "chef de rang",
                null,
                null,
                null,
                TUESDAY_10_MARCH,
                null,
                null,
                null,
                null);
    }

    /** The full context before any interview. */
    static MessageContext applied() {
        MessageContext c = full(Gender.FEMININE);
        return new MessageContext(
                c.sender(),
                c.person(),
                c.position(),
                c.company(),
                null,
                c.appliedOn(),
                c.on(),
                null,
                c.needs(),
                c.strengths(),
                null);
    }

    /** The full context but for one detail. */
    static MessageContext without(Detail detail) {
        MessageContext c = full(Gender.FEMININE);
        String phone = unless(detail == Detail.PHONE, c.sender().phone());
        return new MessageContext(
                new Sender("Camille", "Roux", phone, Gender.FEMININE),
                unless(detail == Detail.PERSON, c.person()),
                c.position(),
                unless(detail == Detail.COMPANY, c.company()),
                unless(detail == Detail.INTERVIEW_DATE, c.interviewAt()),
                unless(Set.of(Detail.APPLICATION_DATE, Detail.INTERVIEW_DATE).contains(detail), c.appliedOn()),
                c.on(),
                unless(detail == Detail.DEADLINE, c.announced()),
                unless(detail == Detail.NEEDS, c.needs()),
                unless(detail == Detail.STRENGTHS, c.strengths()),
                unless(detail == Detail.POINT, c.point()));
    }

    private static <T> @Nullable T unless(boolean left, @Nullable T value) {
        return left ? null : value;
    }

    static MessageContext announcing(Announced announced) {
        MessageContext c = full(Gender.UNSAID);
        return new MessageContext(
                c.sender(),
                c.person(),
                c.position(),
                c.company(),
                c.interviewAt(),
                c.appliedOn(),
                c.on(),
                announced,
                c.needs(),
                c.strengths(),
                c.point());
    }

    static MessageContext telling(@Nullable String needs, @Nullable String strengths, @Nullable String point) {
        MessageContext c = full(Gender.UNSAID);
        return new MessageContext(
                c.sender(),
                c.person(),
                c.position(),
                c.company(),
                c.interviewAt(),
                c.appliedOn(),
                c.on(),
                c.announced(),
                needs,
                strengths,
                point);
    }
}
