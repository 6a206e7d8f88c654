package fr.relance.ui;

import com.microsoft.playwright.Page;
import fr.relance.followup.FollowUps;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.ui.pages.SignInPage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationContext;

/** The screens that people open first, of somebody for whom 25 relances wait. */
class FirstVisits {

    private static final int RELANCES = 25;
    private static final LocalDate PROMISED = LocalDate.of(2026, 3, 9);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 10, 11, 0);

    /** A screen and its address. */
    enum Screen {
        SIGN_IN((visits, person) -> "/connexion"),
        TODAY((visits, person) -> "/"),
        LIST((visits, person) -> "/candidatures"),
        INTERVIEW((visits, person) -> "/entretiens/nouveau"),
        COMPOSER(FirstVisits::relance);

        private final BiFunction<FirstVisits, SignedInPerson, String> address;

        Screen(BiFunction<FirstVisits, SignedInPerson, String> address) {
            this.address = address;
        }
    }

    private final SignedInPeople people;
    private final Recordings recordings;
    private final FollowUps followUps;
    private final TestClock clock;

    FirstVisits(ApplicationContext application) {
        people = application.getBean(SignedInPeople.class);
        recordings = application.getBean(Recordings.class);
        followUps = application.getBean(FollowUps.class);
        clock = application.getBean(TestClock.class);
    }

    /** The address of a screen; but for the sign-in itself, somebody for whom relances wait is signed in by then. */
    String address(Screen screen, Page page) {
        if (screen == Screen.SIGN_IN) {
            return "/connexion";
        }
        SignedInPerson person = people.newPerson();
        for (int i = 0; i < RELANCES; i++) {
            recordings.tuesday(person.owner(), Recordings.promisedBy(PROMISED));
        }
        clock.setTo(NOW);
        String address = screen.address.apply(this, person);
        SignInPage.open(page).signIn(person.email(), SignedInPeople.PASSWORD);
        return address;
    }

    private String relance(SignedInPerson person) {
        Recorded recorded = recordings.tuesday(person.owner(), Recordings.promisedBy(PROMISED));
        return followUps.of(person.owner(), recorded.jobApplication()).stream()
                .filter(each -> each.isFollowUp() && each.isPending())
                .map(each -> "/relances/" + each.id())
                .findFirst()
                .orElseThrow();
    }
}
