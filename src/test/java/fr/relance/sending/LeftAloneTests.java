package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.sending.Turns.Answer;
import fr.relance.sending.Turns.Turn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom nobody waits for, and who has to wait because of it. */
class LeftAloneTests extends TurnsScene {

    @Test
    void aServerThatStalledIsLeftAloneForAGrowingWhile() {
        MailQueue.Due due = due("stalls.example");
        for (int minutes : new int[] {2, 5, 10, 20, 30, 30}) {
            stall(due);

            assertThat(turns.resting(List.of(due), now)).containsEntry(due.owner(), now.plusSeconds(minutes * 60L));
            assertThat(turns.next(List.of(due), now)).isEmpty();
            now = now.plusSeconds(minutes * 60L);
            assertThat(turns.resting(List.of(due), now)).isEmpty();
        }
        sent(List.of(due));
        stall(due);
        assertThat(turns.resting(List.of(due), now)).containsEntry(due.owner(), now.plusSeconds(120));
    }

    @Test
    void whatOneMeetsIsTheirOwnTroubleWhatTwoMeetIsTheServers() {
        MailQueue.Due first = due("shared.example");
        MailQueue.Due second = due("shared.example");
        MailQueue.Due third = due("shared.example");

        stall(first);
        assertThat(turns.resting(List.of(first, second, third), now)).containsOnlyKeys(first.owner());
        stall(second);
        assertThat(turns.resting(List.of(first, second, third), now))
                .containsOnlyKeys(first.owner(), second.owner(), third.owner());

        now = now.plusSeconds(120);
        List<Turn> trial = all(List.of(first, second, third));
        assertThat(trial).as("one mail tries it").hasSize(1);
        turns.tell(trial.get(0), Answer.TAKEN, now);
        turns.release(trial.get(0));
        assertThat(all(List.of(third, due("shared.example"))))
                .as("open for all")
                .hasSize(2);
    }

    @Test
    void whoLooksUpANameForLongThatLeadsElsewhereWaitsAlone() {
        for (Answer answer : List.of(Answer.REFUSED, Answer.NONE)) {
            MailQueue.Due provider = due("provider.example");
            take(provider);
            for (int i = 0; i < 10; i++) {
                MailQueue.Due own = due("own" + i + answer + ".example");
                lookUpSlowly(own, answer);
                assertThat(waits(own)).isTrue();
            }

            assertThat(waits(provider)).as("after " + answer).isFalse();
            assertThat(turns.next(List.of(provider), now).map(Turn::due)).contains(provider);
        }
    }

    @Test
    void nobodyIsLeftAloneForTheAddressToWhichStrangersLedTheirNames() {
        MailQueue.Due provider = due("provider.example");
        take(provider);
        for (int i = 0; i < 10; i++) {
            Turn turn = turns.next(List.of(due("own" + i + ".example")), now).orElseThrow();
            turns.arrive(turn, ADDRESS);
            turns.connected(turn);
            pass(SLOW);
            end(turn, Answer.NONE);
        }

        assertThat(waits(provider)).isFalse();
        assertThat(turns.next(List.of(provider), now)).isPresent();
    }

    @Test
    void aServerThatAnswersWrongPasswordsLateIsNobodyElsesTrouble() {
        List<MailQueue.Due> ten = dues(10, "provider.example");
        ten.forEach(this::refuseLate);

        assertThat(ten).allMatch(this::waits);
        assertThat(waits(due("provider.example"))).isFalse();
    }

    @Test
    void whoIsNotReachedMakesNobodyElseWait() {
        for (MailQueue.Due due : dues(10, "away.example")) {
            Turn turn = turns.next(List.of(due), now).orElseThrow();
            pass(SLOW);
            end(turn, Answer.NONE);
            assertThat(waits(due)).isTrue();
        }

        assertThat(waits(due("away.example"))).isFalse();
    }

    @Test
    void aServerThatTookAMailLatelyIsNotLeftAloneForTheStallsOfAFew() {
        take(due("good.example"));
        List<MailQueue.Due> five = dues(5, "good.example");
        five.subList(0, 4).forEach(this::stall);
        assertThat(waits(due("good.example"))).isFalse();
        now = now.plusSeconds(120);
        stall(five.get(0));
        assertThat(waits(due("good.example"))).as("one of them again").isFalse();
        stall(five.get(4));
        assertThat(waits(due("good.example"))).isTrue();

        take(due("before.example"));
        now = now.plus(Duration.ofDays(1));
        dues(2, "before.example").forEach(this::stall);
        assertThat(waits(due("before.example"))).as("that was a day ago").isTrue();
    }

    @Test
    void aMailThatIsTakenMeanwhileOpensTheServerForAllAtOnce() {
        MailQueue.Due other = due("shared.example");
        Turn underway = turns.next(List.of(due("shared.example")), now).orElseThrow();
        dues(2, "shared.example").forEach(this::stall);
        assertThat(waits(other)).isTrue();
        end(underway, Answer.TAKEN);

        assertThat(waits(other)).isFalse();
        assertThat(turns.next(List.of(other), now)).isPresent();
    }

    @Test
    void whoWaitsForAServerThatIsLeftAloneForAllAsksAgainSoon() {
        MailQueue.Due first = due("shared.example");
        MailQueue.Due other = due("shared.example");
        stall(first);
        stall(due("shared.example"));
        now = now.plusSeconds(120);
        stall(due("shared.example"));

        assertThat(turns.resting(List.of(other), now)).containsEntry(other.owner(), now.plusSeconds(120));
        now = now.plusSeconds(299);
        assertThat(turns.resting(List.of(other), now))
                .as("as the pause ends")
                .containsEntry(other.owner(), now.plusSeconds(1));
        now = now.plusSeconds(1);
        assertThat(waits(other)).isFalse();
    }

    @Test
    void theTrialIsForWhoDidNotStallThere() {
        List<MailQueue.Due> two = dues(2, "shared.example");
        MailQueue.Due other = due("shared.example");
        two.forEach(this::stall);
        now = now.plusSeconds(120);

        Turn trial = turns.next(List.of(two.get(0), two.get(1), other), now).orElseThrow();
        assertThat(trial.due()).isEqualTo(other);
        end(trial, Answer.TAKEN);
        assertThat(turns.next(two, now)).isPresent();
    }

    @Test
    void withoutAnybodyElseTheyTryItThemselves() {
        List<MailQueue.Due> two = dues(2, "shared.example");
        two.forEach(this::stall);
        now = now.plusSeconds(120);

        assertThat(all(two)).hasSize(1);
    }

    @Test
    void aQuickRefusalMakesNobodyWaitAndASlowSuccessIsOne() {
        MailQueue.Due due = due("a.example");
        Turn refused = turns.next(List.of(due), now).orElseThrow();
        turns.tell(refused, Answer.REFUSED, now);
        turns.release(refused);
        assertThat(turns.resting(List.of(due), now)).isEmpty();

        Turn slow = turns.next(List.of(due), now).orElseThrow();
        pass(SLOW.multipliedBy(5));
        turns.tell(slow, Answer.TAKEN, now);
        turns.release(slow);
        assertThat(turns.resting(List.of(due), now)).isEmpty();
    }
}
