package fr.relance.demo;

import fr.relance.account.Accounts;
import fr.relance.account.SignUp;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty installation with an account and its stories, each told on the day on which it happened. */
@Component
@Profile("demo")
class DemoData implements ApplicationRunner {

    private final Accounts accounts;
    private final DemoTelling telling;
    private final DemoClock clock;

    DemoData(Accounts accounts, DemoTelling telling, DemoClock clock) {
        this.accounts = accounts;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.nobodyYet()) {
            OwnerId owner = accounts.signUp(new SignUp(
                    "Camille",
                    "Roux",
                    DemoConfiguration.EMAIL,
                    DemoConfiguration.PASSWORD,
                    "06 39 98 56 78",
                    Gender.FEMININE));
            LocalDateTime now = LocalDateTime.now(clock.withZone(DemoStory.ZONE));
            DemoOpening.all().forEach(opening -> telling.tell(owner, opening, now));
            DemoStories.all().forEach(story -> telling.tell(owner, story, now));
        }
    }
}
