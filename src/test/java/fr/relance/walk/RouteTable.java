package fr.relance.walk;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every route of the application with the ways in which it is asked. A new route needs a line: {@code named} where ids say whose data
 * it touches, {@code own} where it touches the asker's alone, {@code open} with a reason where it is the same for everybody.
 */
final class RouteTable {

    private RouteTable() {}

    static List<Line> lines() {
        return Stream.of(
                        CandidatureLines.ALL,
                        InterviewLines.ALL,
                        RelanceLines.ALL,
                        SendingLines.ALL,
                        AccountLines.ALL,
                        CalendarLines.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
