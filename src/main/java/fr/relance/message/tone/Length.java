package fr.relance.message.tone;

import fr.relance.message.WordCount;
import fr.relance.planning.Channel;

/** How long a text may be: read in a minute, said in three quarters of one. */
final class Length {

    private static final int BY_MAIL = 150;
    private static final int ALOUD = 110;

    private Length() {}

    static boolean isTooLong(ToneRequest request) {
        return WordCount.of(request.body()) > (request.channel() == Channel.PHONE ? ALOUD : BY_MAIL);
    }
}
