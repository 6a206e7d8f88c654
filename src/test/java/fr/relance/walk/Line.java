package fr.relance.walk;

import java.util.function.Function;

/**
 * One way to ask something of a route.
 *
 * @param route method and pattern as they are mapped, {@code GET /relances/{id}}
 * @param reach whose data it touches
 * @param why of a public route: the reason; else what is special, may be empty
 * @param ask made of what the owner has, such that the owner is answered
 */
record Line(String route, Reach reach, String why, Function<Holdings, Ask> ask) {

    /** Whose data a route touches. */
    enum Reach {
        /** What its ids name: there for its owner alone. */
        NAMED,
        /** What belongs to whoever asks, nothing of anybody else. */
        OWN,
        /** The same for everybody: it shows and changes nobody's data. */
        PUBLIC,
        /** What the secret in its address opens, to programs that have neither session nor token. */
        SECRET,
        /** Answered with what a device signs alone, which nobody here has: refused to everybody, and nothing changes. */
        SIGNED
    }

    static Line named(String route, Function<Holdings, Ask> ask) {
        return new Line(route, Reach.NAMED, "", ask);
    }

    static Line own(String route, Function<Holdings, Ask> ask) {
        return new Line(route, Reach.OWN, "", ask);
    }

    static Line own(String route) {
        return own(route, owner -> Ask.at(pattern(route)));
    }

    static Line open(String route, String why, Function<Holdings, Ask> ask) {
        return new Line(route, Reach.PUBLIC, why, ask);
    }

    static Line secret(String route, String why, Function<Holdings, Ask> ask) {
        return new Line(route, Reach.SECRET, why, ask);
    }

    static Line signed(String route) {
        return new Line(route, Reach.SIGNED, "", owner -> Ask.at(pattern(route)).with("credential", "{}"));
    }

    static Line open(String route, String why) {
        return open(route, why, owner -> Ask.at(pattern(route)));
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    String pattern() {
        return pattern(route);
    }

    /** Whether it is asked by POST. */
    boolean changes() {
        return method().equals("POST");
    }

    private static String pattern(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return route + (why.isEmpty() ? "" : " (" + why + ")");
    }
}
