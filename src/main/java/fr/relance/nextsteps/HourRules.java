package fr.relance.nextsteps;

import static fr.relance.nextsteps.TimeRule.of;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day. */
final class HourRules {

    private static final int NOON = 12;
    private static final String NEAR =
            "[a|vers [les]|sur les|pour|aux alentours de|aux environs de|autour de|sur le coup de] ";

    static final List<TimeRule> ALL = List.of(
            of(NEAR + "<n:h> heure [<n:m>] [pile|precise|precises|environ]", HourRules::time),
            of(NEAR + "<n:h> heure [<n:m>] du matin", HourRules::time),
            of(NEAR + "<n:h> heure [<n:m>] (de l apres midi|du soir)", HourRules::afterNoon),
            of(NEAR + "<n:h> heure et demi", (match, days) -> at(match.get('h'), 30)),
            of(NEAR + "<n:h> heure et quart", (match, days) -> at(match.get('h'), 15)),
            of(NEAR + "<n:h> heure moins [le] quart", (match, days) -> at(match.get('h') - 1, 45)),
            of("(a|vers) midi [<n:m>] [pile]", (match, days) -> at(NOON, match.get('m', 0))),
            of("(a|vers) midi et demi", (match, days) -> at(NOON, 30)),
            of("(a|vers) midi et quart", (match, days) -> at(NOON, 15)));

    private HourRules() {}

    private static @Nullable Meaning time(Match match, Days days) {
        return at(match.get('h'), match.get('m', 0));
    }

    private static @Nullable Meaning afterNoon(Match match, Days days) {
        int hour = match.get('h');
        return at(hour < NOON ? hour + NOON : hour, match.get('m', 0));
    }

    private static @Nullable Meaning at(int hour, int minute) {
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        return exists ? new Meaning.Hour(LocalTime.of(hour, minute)) : null;
    }
}
