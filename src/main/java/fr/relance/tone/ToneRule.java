package fr.relance.tone;

/** What a message may suffer from; what each finds: docs/tone.md. Advice: {@code ToneRule.IMPATIENT} in messages/tone.properties. */
public enum ToneRule {
    TOO_LONG,
    NO_QUESTION,
    MANY_QUESTIONS,
    OPEN_QUESTION,
    IMPATIENT,
    DEMANDING,
    AGGRESSIVE,
    BEGGING,
    SHOUTING,
    FAMILIAR,
    PLACEHOLDER,
    NO_GREETING,
    NO_SIGNATURE
}
