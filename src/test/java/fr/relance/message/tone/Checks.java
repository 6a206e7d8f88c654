package fr.relance.message.tone;

import fr.relance.message.MessageKind;
import fr.relance.planning.Channel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Checks of texts, without a server. */
final class Checks {

    static final ToneCheck CHECK = new ToneCheck(messages());

    private Checks() {}

    /** What is found in a sentence alone, which has neither to greet nor to ask. */
    static Set<ToneRule> sentence(String text) {
        return rules(CHECK.check(new ToneRequest(MessageKind.VOICEMAIL, Channel.PHONE, null, text)));
    }

    static Set<ToneRule> rules(Tone tone) {
        Set<ToneRule> rules = EnumSet.noneOf(ToneRule.class);
        tone.findings().forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    static List<String> words(ToneRule rule, String text) {
        return CHECK.check(new ToneRequest(MessageKind.VOICEMAIL, Channel.PHONE, null, text)).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::text)
                .toList();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/message");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
