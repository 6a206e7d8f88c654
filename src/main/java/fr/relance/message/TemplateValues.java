package fr.relance.message;

import fr.relance.planning.Channel;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the placeholders stand for in one message; those that are unknown have no entry. */
final class TemplateValues {

    private static final int MOST_WORDS = 60;

    private final MessageContext context;
    private final Facts facts;
    private final Channel channel;

    TemplateValues(MessageContext context, Channel channel) {
        this.context = context;
        this.facts = Facts.of(context, Facts.Details.of(context).within(MOST_WORDS), false);
        this.channel = channel;
    }

    /** A subject is read long after: its date carries the year. */
    Map<Placeholder, String> inSubject() {
        Map<Placeholder, String> values = inBody();
        put(
                values,
                Placeholder.INTERVIEW_DATE,
                facts.met() == null ? null : facts.met().year());
        return values;
    }

    Map<Placeholder, String> inBody() {
        boolean aloud = channel == Channel.PHONE;
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        put(values, Placeholder.PERSON, aloud ? facts.named() : facts.person());
        put(values, Placeholder.POST, facts.post());
        put(values, Placeholder.POSITION, Post.name(context.position(), 12, facts.gender()));
        put(values, Placeholder.COMPANY, Employer.name(context.company()));
        put(values, Placeholder.AT_COMPANY, facts.where());
        put(
                values,
                Placeholder.INTERVIEW_DATE,
                facts.met() == null ? null : facts.met().weekday());
        put(
                values,
                Placeholder.DEADLINE,
                facts.deadline() == null ? null : facts.deadline().weekday());
        put(values, Placeholder.NEEDS, facts.needs());
        put(values, Placeholder.STRENGTHS, facts.strengths());
        put(values, Placeholder.POINT, facts.point());
        put(values, Placeholder.FIRST_NAME, PersonName.of(context.sender().firstName(), 3));
        put(values, Placeholder.LAST_NAME, PersonName.of(context.sender().lastName(), 3));
        put(values, Placeholder.PHONE, aloud ? facts.phoneAloud() : facts.phone());
        return values;
    }

    /** {@code Bonjour Madame Durand}, or {@code Bonjour} to nobody known. */
    String hello() {
        return facts.hello();
    }

    /** Whether the person can be named. */
    boolean isNamed() {
        return facts.named() != null;
    }

    Facts facts() {
        return facts;
    }

    private static void put(Map<Placeholder, String> values, Placeholder placeholder, @Nullable String value) {
        if (value != null) {
            values.put(placeholder, value);
        }
    }
}
