package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.shell.template.DrawnTwice;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import fr.relance.support.browser.EmptyTables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** All pages, asked by their owner, by a stranger and by a guest, and with what is refused: drawn as Thymeleaf would. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class DrawnPagesIntegrationTests {

    private static final int TOO_LONG = 3_000;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Test
    void aPageIsWhatThymeleafWrites() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        SignedInPerson owner = people.newPerson();
        SignedInPerson stranger = people.newPerson("Nadia", "Benali");
        Holdings holdings = new Holdings(application, new Visitor(mvc, owner));
        Walker walker = new Walker(mvc);

        try (DrawnTwice twice = new DrawnTwice(application)) {
            for (Line line : RouteTable.lines()) {
                Ask ask = line.ask().apply(holdings);
                walker.ask(line.method(), refused(ask), owner);
                walker.ask(line.method(), ask, owner);
                walker.ask(line.method(), ask, stranger);
                walker.ask(line.method(), ask, null);
            }

            assertThat(twice.differences()).isEmpty();
            assertThat(twice.others()).as("left to Thymeleaf").isEmpty();
            assertThat(twice.pages()).hasSizeGreaterThan(40);
        }
    }

    private static Ask refused(Ask ask) {
        Ask refused = ask;
        for (String field : ask.fields().keySet()) {
            refused = ask.json() == null ? refused.with(field, "é<&\"'>".repeat(TOO_LONG)) : refused;
        }
        return refused;
    }
}
