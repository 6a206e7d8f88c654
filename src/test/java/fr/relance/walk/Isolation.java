package fr.relance.walk;

import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.Visitor;
import fr.relance.walk.Walker.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Walks lines of the {@link RouteTable}: as a stranger with an account of their own, as a guest, without a token, and as the owner,
 * whose success alone tells that the others were refused for who they are.
 */
final class Isolation {

    private final Walker walker;
    private final JdbcTemplate jdbc;
    private final SignedInPerson owner;
    private final SignedInPerson stranger;
    private final Holdings holdings;
    private final List<String> faults = new ArrayList<>();
    private Set<String> ids = Set.of();

    Isolation(ApplicationContext application, MockMvcTester mvc) {
        SignedInPeople people = application.getBean(SignedInPeople.class);
        this.walker = new Walker(mvc);
        this.jdbc = application.getBean(JdbcTemplate.class);
        this.owner = people.newPerson();
        this.stranger = people.newPerson("Nadia", "Benali");
        this.holdings = new Holdings(application, new Visitor(mvc, owner));
    }

    /** All that is wrong with how a line is answered; what was made for it is gone afterwards, so that there is little to compare. */
    List<String> faults(Line line) {
        faults.clear();
        jdbc.update("delete from job_application");
        Ask ask = line.ask().apply(holdings);
        ids = Rows.of(jdbc).of(owner.owner()).ids();
        switch (line.reach()) {
            case NAMED -> named(line, ask);
            case OWN -> own(line, ask);
            case PUBLIC -> everybodys(line, ask);
            case SECRET -> secrets(line, ask);
            case SIGNED -> nobodys(line, ask);
        }
        return faults.stream().map(fault -> line + ": " + fault).toList();
    }

    private void named(Line line, Ask ask) {
        Rows before = Rows.of(jdbc);
        Ask theirs = unmarked(ask);
        gone(line, theirs, line.method());
        if (!line.changes()) {
            gone(line, theirs, "HEAD");
        }
        refusals(line, ask);
        unchanged("after refusals", before, Rows.of(jdbc));
        given(line, ask, owner);
    }

    private void gone(Line line, Ask ask, String method) {
        Answer answer = walker.ask(method, ask, stranger);
        expect(answer.status() == 404, "a stranger got " + answer.status() + " " + answer.location());
        tellsNothing("a stranger", answer, ask);
    }

    private void own(Line line, Ask ask) {
        Rows before = Rows.of(jdbc);
        refusals(line, ask);
        unchanged("after refusals", before, Rows.of(jdbc));
        given(line, ask, owner);
        Rows after = Rows.of(jdbc).of(owner.owner());
        Ask theirs = unmarked(ask);
        tellsNothing("a stranger", walker.ask(line.method(), theirs, stranger), theirs);
        unchanged("what the owner has, by a stranger", after, Rows.of(jdbc).of(owner.owner()));
    }

    private void everybodys(Line line, Ask ask) {
        Rows before = Rows.of(jdbc);
        String method = line.changes() ? "POST" : "GET";
        if (line.changes() && ask.json() == null) {
            untokened(method, ask, null);
        }
        if (!line.changes()) {
            given(line, ask, null);
            unchanged("by a guest", before, Rows.of(jdbc));
        } else {
            Answer answer = walker.ask(method, ask, null);
            expect(answer.isGiven(), "a guest got " + answer.status());
            tellsNothing("a guest", answer, ask);
            unchanged(
                    "what the owner has, by a guest",
                    before.of(owner.owner()),
                    Rows.of(jdbc).of(owner.owner()));
        }
    }

    /** Whoever knows the secret is answered; it concerns whose it is alone, which here is not the owner. */
    private void secrets(Line line, Ask ask) {
        Rows before = Rows.of(jdbc);
        Answer answer = walker.askWithoutToken(line.method(), ask, null);
        expect(answer.isGiven(), "a program without a token got " + answer.status());
        tellsNothing("a program", answer, ask);
        unchanged(
                "what the owner has, by a program",
                before.of(owner.owner()),
                Rows.of(jdbc).of(owner.owner()));
        if (!line.changes()) {
            unchanged("by a GET", before, Rows.of(jdbc));
        }
    }

    private void nobodys(Line line, Ask ask) {
        Rows before = Rows.of(jdbc);
        untokened(line.method(), ask, owner);
        for (SignedInPerson who : new SignedInPerson[] {owner, stranger, null}) {
            Answer answer = walker.ask(line.method(), ask, who);
            expect(answer.status() >= 300 && answer.status() < 500, "somebody got " + answer.status());
            tellsNothing("somebody", answer, ask);
        }
        unchanged("without a signature", before, Rows.of(jdbc));
    }

    /** What guests are told, and what the owner is told without a token. */
    private void refusals(Line line, Ask ask) {
        Answer page = walker.ask(line.method(), ask, null);
        expect(page.status() == 302 && page.isSignIn(), "a guest got " + page.status() + " " + page.location());
        tellsNothing("a guest", page, ask);
        Answer background = walker.askInTheBackground(line.method(), ask, null);
        expect(background.status() == 401, "a guest's script got " + background.status());
        tellsNothing("a guest's script", background, ask);
        if (line.changes()) {
            untokened(line.method(), ask, owner);
        }
    }

    private void untokened(String method, Ask ask, @Nullable SignedInPerson who) {
        Answer answer = walker.askWithoutToken(method, ask, who);
        expect(answer.status() == 403, "without a token one got " + answer.status());
    }

    /** Whoever may is answered; a GET leaves everything as it was. */
    private void given(Line line, Ask ask, @Nullable SignedInPerson who) {
        boolean any = line.method().equals("ANY");
        List<String> methods = line.changes() ? List.of("POST") : List.of("GET", "HEAD");
        Rows before = Rows.of(jdbc);
        for (String method : methods) {
            Answer answer = walker.ask(method, ask, who);
            expect(
                    answer.isGiven() || (any && answer.status() == 404),
                    (who == null ? "a guest" : "the owner") + " got " + answer.status() + " by " + method + " "
                            + answer.location());
        }
        if (!line.changes()) {
            unchanged("by a GET", before, Rows.of(jdbc));
        }
    }

    private void tellsNothing(String who, Answer answer, Ask asked) {
        expect(!answer.body().contains(Holdings.MARK), who + " was told what the owner wrote");
        expect(answer.status() < 500, who + " met a failure: " + answer.status());
        expect(
                ids.stream().filter(id -> !asked.names(id)).noneMatch(answer.body()::contains),
                who + " was told ids of the owner");
    }

    private void unchanged(String when, Rows before, Rows after) {
        String changes = before.changesTo(after);
        expect(changes.isEmpty(), "changed " + when + ": " + changes);
    }

    private void expect(boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }

    /** The same in the stranger's own words, so that an echo is not taken for a leak; ids stay. */
    private static Ask unmarked(Ask ask) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        ask.fields()
                .forEach((field, values) -> fields.put(
                        field,
                        values.stream()
                                .map(each -> each.replace(Holdings.MARK, "Dupont"))
                                .toList()));
        return new Ask(ask.path(), fields, ask.json());
    }
}
