package fr.relance.message;

import fr.relance.kernel.Civility;
import fr.relance.kernel.Gender;
import fr.relance.message.MessageContext.Addressee;
import fr.relance.message.MessageContext.Announced;
import fr.relance.message.MessageContext.Sender;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
        Sender sender = detail == Detail.PHONE ? new Sender("Camille", "Roux", null, Gender.FEMININE) : c.sender();
        return new MessageContext(
                sender,
                detail == Detail.PERSON ? null : c.person(),
                c.position(),
                detail == Detail.COMPANY ? null : c.company(),
                detail == Detail.INTERVIEW_DATE ? null : c.interviewAt(),
                detail == Detail.APPLICATION_DATE || detail == Detail.INTERVIEW_DATE ? null : c.appliedOn(),
                c.on(),
                detail == Detail.DEADLINE ? null : c.announced(),
                detail == Detail.NEEDS ? null : c.needs(),
                detail == Detail.STRENGTHS ? null : c.strengths(),
                detail == Detail.POINT ? null : c.point());
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
