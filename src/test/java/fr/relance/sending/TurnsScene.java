package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import fr.relance.sending.Turns.Answer;
import fr.relance.sending.Turns.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Owners whose mails are due, servers, and a watch that goes when it is told to. */
abstract class TurnsScene {

    static final Duration SLOW = Duration.ofSeconds(8);
    static final String ADDRESS = "at c0000201";
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    long nanos = 1;
    Instant now = NOW;
    final Turns turns = new Turns(SLOW, () -> nanos);

    void stall(MailQueue.Due due) {
        Turn turn = turns.next(List.of(due), now).orElseThrow();
        turns.arrive(turn, "at " + turn.due().host());
        turns.connected(turn);
        pass(SLOW);
        end(turn, Answer.NONE);
    }

    /** Its name takes long to be looked up, and leads to an address that is another's. */
    void lookUpSlowly(MailQueue.Due due, Answer answer) {
        Turn turn = turns.next(List.of(due), now).orElseThrow();
        pass(SLOW);
        turns.arrive(turn, ADDRESS);
        turns.connected(turn);
        end(turn, answer);
    }

    void refuseLate(MailQueue.Due due) {
        Turn turn = turns.next(List.of(due), now).orElseThrow();
        turns.arrive(turn, ADDRESS);
        turns.connected(turn);
        pass(SLOW);
        end(turn, Answer.REFUSED);
    }

    void take(MailQueue.Due due) {
        Turn turn = turns.next(List.of(due), now).orElseThrow();
        turns.arrive(turn, ADDRESS);
        turns.connected(turn);
        end(turn, Answer.TAKEN);
    }

    void end(Turn turn, Answer answer) {
        turns.tell(turn, answer, now);
        turns.release(turn);
    }

    boolean waits(MailQueue.Due due) {
        return turns.resting(List.of(due), now).containsKey(due.owner());
    }

    MailQueue.Due sent(List<MailQueue.Due> heads) {
        Turn turn = turns.next(heads, now).orElseThrow();
        turns.tell(turn, Answer.TAKEN, now);
        turns.release(turn);
        return turn.due();
    }

    /** As many as may begin now. */
    List<Turn> all(List<MailQueue.Due> heads) {
        return Stream.generate(() -> turns.next(heads, now))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    static List<MailQueue.Due> dues(int count, String host) {
        return Stream.generate(() -> due(host)).limit(count).toList();
    }

    static MailQueue.Due due(String host) {
        return new MailQueue.Due(UUID.randomUUID(), new OwnerId(UUID.randomUUID()), host + " 465", host);
    }
}
