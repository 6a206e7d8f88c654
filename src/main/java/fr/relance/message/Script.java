package fr.relance.message;

import static fr.relance.message.Detail.APPLICATION_DATE;
import static fr.relance.message.Detail.COMPANY;
import static fr.relance.message.Detail.DEADLINE;
import static fr.relance.message.Detail.INTERVIEW_DATE;
import static fr.relance.message.Detail.NEEDS;
import static fr.relance.message.Detail.PERSON;
import static fr.relance.message.Detail.PHONE;
import static fr.relance.message.Detail.POINT;
import static fr.relance.message.Detail.STRENGTHS;

import fr.relance.planning.Channel;
import java.util.EnumSet;
import java.util.Set;

/** One text: its template, the length it never exceeds and the details that serve it. */
enum Script {
    THANK_YOU("thank-you", 120, PERSON, INTERVIEW_DATE, COMPANY, POINT),
    CATCH_UP("catch-up", 150, PERSON, INTERVIEW_DATE, COMPANY, POINT, NEEDS, STRENGTHS),
    FOLLOW_UP_SOBER("follow-up-sober", 120, PERSON, INTERVIEW_DATE, COMPANY, NEEDS, STRENGTHS, PHONE),
    FOLLOW_UP_ARGUED("follow-up-argued", 120, PERSON, INTERVIEW_DATE, COMPANY, NEEDS, STRENGTHS, PHONE),
    FOLLOW_UP_DEADLINE_PASSED("follow-up-deadline-passed", 120, PERSON, INTERVIEW_DATE, COMPANY, DEADLINE, PHONE),
    FOLLOW_UP_ALOUD("follow-up-phone", 110, PERSON, INTERVIEW_DATE),
    ASSISTANT("assistant", 110, PERSON, INTERVIEW_DATE),
    VOICEMAIL("voicemail", 60, PERSON, INTERVIEW_DATE, PHONE),
    FALLBACK("fallback", 120, PERSON, INTERVIEW_DATE, COMPANY, PHONE),
    APPLICATION("application-follow-up", 120, PERSON, APPLICATION_DATE, COMPANY, STRENGTHS, PHONE),
    APPLICATION_ALOUD("application-follow-up-phone", 110, PERSON, APPLICATION_DATE, COMPANY);

    private static final Set<Script> ALOUD = EnumSet.of(FOLLOW_UP_ALOUD, ASSISTANT, VOICEMAIL, APPLICATION_ALOUD);

    private final String template;
    private final int mostWords;
    private final Set<Detail> details;

    Script(String template, int mostWords, Detail... details) {
        this.template = template;
        this.mostWords = mostWords;
        this.details = Set.of(details);
    }

    /** @throws IllegalArgumentException for a channel by which that kind never goes */
    static Script of(MessageKind kind, Channel channel, Variant variant) {
        if (!kind.goesBy(channel)) {
            throw new IllegalArgumentException("No " + kind + " by " + channel);
        }
        return switch (kind) {
            case THANK_YOU -> THANK_YOU;
            case CATCH_UP -> CATCH_UP;
            case ASSISTANT -> ASSISTANT;
            case VOICEMAIL -> VOICEMAIL;
            case FALLBACK_EMAIL -> FALLBACK;
            case APPLICATION_FOLLOW_UP -> channel == Channel.PHONE ? APPLICATION_ALOUD : APPLICATION;
            case FOLLOW_UP -> channel == Channel.PHONE ? FOLLOW_UP_ALOUD : valueOf("FOLLOW_UP_" + variant);
        };
    }

    String template() {
        return template;
    }

    int mostWords() {
        return mostWords;
    }

    boolean isMail() {
        return !ALOUD.contains(this);
    }

    Set<Detail> details() {
        return EnumSet.copyOf(details);
    }
}
