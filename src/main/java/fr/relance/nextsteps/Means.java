package fr.relance.nextsteps;

import static fr.relance.planning.Channel.EMAIL;
import static fr.relance.planning.Channel.PHONE;

import fr.relance.planning.Channel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The means of contact: the ones that are named, by whomever they are used; else what the verb says of the candidate's contact. */
final class Means {

    /** Words that name a means. */
    record Named(Channel channel, int from, int to) {}

    private static final Shape MAIL = Shape.of(
            "[par|d un|un|de|d|l] [e] (mail|courriel|mel) [electronique] | [par|d un|un|de|d] (courrier|voie|message) electronique");
    private static final Shape TELEPHONE = Shape.of("[par|d un|un|le|au|de] [petit] coup [de] (fil|telephone|tel)"
            + " | [par|au|de|le|du|un] telephone | (par|au) tel | (votre|mon|notre) tel | telephonique | de vive voix");

    private static final Set<String> PEOPLE =
            Set.of("vous", "me", "m", "nous", "te", "je", "on", "il", "elle", "ne", "qui", "lui", "collegue");
    private static final Set<String> DENIALS = Set.of("pas", "sans", "non", "ni", "que");
    private static final Set<String> PAST = Set.of("recu", "suite", "bien", "recue", "lu");

    private final Words words;

    Means(Words words) {
        this.words = words;
    }

    static Set<String> words() {
        Set<String> all = new HashSet<>(MAIL.words());
        all.addAll(TELEPHONE.words());
        return all;
    }

    List<Named> named() {
        List<Named> named = new ArrayList<>();
        Match match = new Match(words);
        for (int i = 0; i < words.size(); i++) {
            Channel channel = MAIL.matches(match, i) ? EMAIL : TELEPHONE.matches(match, i) ? PHONE : null;
            if (channel != null) {
                if (counts(i, match.end())) {
                    named.add(new Named(channel, i, match.end()));
                }
                i = match.end() - 1;
            }
        }
        return named;
    }

    private boolean counts(int from, int to) {
        boolean verb =
                words.is(from, "telephone") && (words.in(from - 1, PEOPLE) || words.in(to, Set.of("moi", "nous")));
        return !verb && !work(from) && !denied(from) && !past(from) && !words.is(from - 1, "entretien");
    }

    /** « Répondre au téléphone », « répondre aux mails ». */
    private boolean work(int from) {
        boolean one = words.is(from, "au");
        boolean at = one || words.is(from - 1, "aux");
        return at && Verb.is(words.at(one ? from - 1 : from - 2).word(), Verb.ANSWER.bit());
    }

    private boolean denied(int from) {
        boolean hesitation = words.is(from - 2, "hesitez");
        return words.in(from - 1, DENIALS) && !hesitation;
    }

    /** « Suite à votre mail » names a mail that has come. */
    private boolean past(int from) {
        return words.anyIn(from - 3, from, PAST) || words.is(from - 1, "votre") && words.is(from - 2, "pour");
    }

    /** What the verbs of these words say, if they do not contradict one another. */
    Set<Channel> ofVerbs(List<Anchor> anchors) {
        Set<Channel> channels = new HashSet<>();
        for (Anchor anchor : anchors) {
            for (int i = anchor.from(); i < anchor.to(); i++) {
                String word = words.at(i).word();
                boolean reminder = word.equals("rappel") && (words.is(i - 1, "un") || words.is(i - 1, "petit"));
                if (Verb.is(word, Verb.CALL.bit()) && !reminder) {
                    channels.add(PHONE);
                } else if (Verb.is(word, Verb.WRITE.bit())) {
                    channels.add(EMAIL);
                }
            }
        }
        return channels;
    }
}
