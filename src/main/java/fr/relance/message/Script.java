package fr.relance.message;

import static fr.relance.message.Detail.APPLICATION_DATE;
import static fr.relance.message.Detail.COMPANY;
import static fr.relance.message.Detail.DEADLINE;
import static fr.relance.message.Detail.INTERVIEW_DATE;
import static fr.relance.message.Detail.NEEDS;
import static fr.relance.message.Detail.PERSON;
import static fr.relance.message.Detail.POINT;
import static fr.relance.message.Detail.STRENGTHS;
import static fr.relance.message.MessageKind.APPLICATION_FOLLOW_UP;
import static fr.relance.message.MessageKind.FALLBACK_EMAIL;
import static fr.relance.message.MessageKind.FOLLOW_UP;
import static fr.relance.planning.Channel.EMAIL;
import static fr.relance.planning.Channel.PHONE;

import fr.relance.planning.Channel;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** One text: what it is for, its template, the length it never exceeds and the details that serve it; one for each {@link Variant}. */
enum Script {
    THANK_YOU(MessageKind.THANK_YOU, EMAIL, "thank-you", 120, PERSON, INTERVIEW_DATE, COMPANY, POINT),
    CATCH_UP(MessageKind.CATCH_UP, EMAIL, "catch-up", 150, PERSON, INTERVIEW_DATE, COMPANY, POINT, NEEDS, STRENGTHS),
    SOBER(FOLLOW_UP, EMAIL, "follow-up-sober", 120, PERSON, INTERVIEW_DATE, COMPANY, NEEDS, STRENGTHS, Detail.PHONE),
    ARGUED(FOLLOW_UP, EMAIL, "follow-up-argued", 120, PERSON, INTERVIEW_DATE, COMPANY, NEEDS, STRENGTHS, Detail.PHONE),
    DEADLINE_PASSED(
            FOLLOW_UP,
            EMAIL,
            "follow-up-deadline-passed",
            120,
            PERSON,
            INTERVIEW_DATE,
            COMPANY,
            DEADLINE,
            Detail.PHONE),
    FOLLOW_UP_ALOUD(FOLLOW_UP, PHONE, "follow-up-phone", 110, PERSON, INTERVIEW_DATE),
    ASSISTANT(MessageKind.ASSISTANT, PHONE, "assistant", 110, PERSON, INTERVIEW_DATE),
    VOICEMAIL(MessageKind.VOICEMAIL, PHONE, "voicemail", 60, PERSON, INTERVIEW_DATE, Detail.PHONE),
    FALLBACK(FALLBACK_EMAIL, EMAIL, "fallback", 120, PERSON, INTERVIEW_DATE, COMPANY, Detail.PHONE),
    APPLICATION(
            APPLICATION_FOLLOW_UP,
            EMAIL,
            "application-follow-up",
            120,
            PERSON,
            APPLICATION_DATE,
            COMPANY,
            STRENGTHS,
            Detail.PHONE),
    APPLICATION_ALOUD(
            APPLICATION_FOLLOW_UP, PHONE, "application-follow-up-phone", 110, PERSON, APPLICATION_DATE, COMPANY);

    private final MessageKind kind;
    private final Channel channel;
    private final String template;
    private final int mostWords;
    private final Set<Detail> details;

    Script(MessageKind kind, Channel channel, String template, int mostWords, Detail... details) {
        this.kind = kind;
        this.channel = channel;
        this.template = template;
        this.mostWords = mostWords;
        this.details = Set.of(details);
    }

    /** @throws IllegalArgumentException for a channel by which that kind never goes */
    static Script of(MessageKind kind, Channel channel, Variant variant) {
        if (kind == FOLLOW_UP && channel == EMAIL) {
            return valueOf(variant.name());
        }
        return Stream.of(values())
                .filter(script -> script.kind == kind && script.channel == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + kind + " by " + channel));
    }

    String template() {
        return template;
    }

    int mostWords() {
        return mostWords;
    }

    boolean isMail() {
        return channel == EMAIL;
    }

    Set<Detail> details() {
        return EnumSet.copyOf(details);
    }
}
