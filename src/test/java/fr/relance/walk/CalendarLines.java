package fr.relance.walk;

import static fr.relance.walk.Line.named;
import static fr.relance.walk.Line.open;
import static fr.relance.walk.Line.own;

import java.util.List;

/** The calendar: its page, the feed behind a secret, single entries. */
final class CalendarLines {

    static final List<Line> ALL = List.of(
            own("GET /profil/calendrier"),
            own("POST /profil/calendrier"),
            own("POST /profil/calendrier/discretion", owner -> {
                owner.calendar();
                return Ask.at("/profil/calendrier/discretion").with("discreet", "true");
            }),
            own("POST /profil/calendrier/arreter", owner -> {
                owner.calendar();
                return Ask.at("/profil/calendrier/arreter");
            }),
            open(
                    "GET /calendrier/{secret}.ics",
                    "whoever has the address, which was shown to one person",
                    owner -> Ask.at("/calendrier/" + owner.calendar() + ".ics")),
            named("GET /relances/{id}/agenda.ics", owner -> Ask.at("/relances/{id}/agenda.ics", owner.followUp())),
            named(
                    "GET /entretiens/{id}/agenda.ics",
                    owner -> Ask.at(
                            "/entretiens/{id}/agenda.ics", owner.recorded().interview())));

    private CalendarLines() {}
}
