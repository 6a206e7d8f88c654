package fr.relance.migrated;

import fr.relance.support.Page;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A candidature as its owner tells it, form by form, each at its moment.
 *
 * @param address of its page
 * @param interview address of its first interview, empty without one
 */
record Story(Visitor visitor, TestClock clock, String address, String interview) {

    private static final Pattern OF_A_CANDIDATURE = Pattern.compile("/candidatures/[0-9a-f-]{36}");
    private static final String NEW_INTERVIEW = "/entretiens/nouveau";
    private static final String NEW_CANDIDATURE = "/candidatures/nouvelle";

    /** One that begins with an interview. */
    static Story ofInterview(Visitor visitor, TestClock clock, String moment, String... fieldsAndValues) {
        clock.setTo(LocalDateTime.parse(moment));
        Page.Form form = visitor.get(NEW_INTERVIEW)
                .form(NEW_INTERVIEW)
                .type(
                        "post.position",
                        "chargée d’études",
                        "time",
                        "09:30",
                        "person.civility",
                        "MADAME",
                        "person.lastName",
                        "Durand")
                .type("person.email", "c.durand@maison.example", "person.directPhone", "01 23 45 67 89");
        Page answer = done(visitor, form.type(fieldsAndValues));
        String candidature =
                visitor.follow(answer).document().select("main a[href^=/candidatures/]").eachAttr("href").stream()
                        .filter(OF_A_CANDIDATURE.asMatchPredicate())
                        .findFirst()
                        .orElseThrow();
        return new Story(visitor, clock, candidature, answer.location());
    }

    /** One that begins with an interview of that day, which is told at eleven. */
    static Story met(Visitor visitor, TestClock clock, String company, String day, String... fieldsAndValues) {
        List<String> all = new ArrayList<>(List.of("post.company", company, "day", day));
        all.addAll(List.of(fieldsAndValues));
        return ofInterview(visitor, clock, day + "T11:00", all.toArray(String[]::new));
    }

    /** One that begins with an application. */
    static Story ofApplication(Visitor visitor, TestClock clock, String moment, String... fieldsAndValues) {
        clock.setTo(LocalDateTime.parse(moment));
        Page.Form form = visitor.get(NEW_CANDIDATURE).form(NEW_CANDIDATURE).type("post.position", "chargée d’études");
        return new Story(
                visitor, clock, done(visitor, form.type(fieldsAndValues)).location(), "");
    }

    /** What follows happens at that local date-time in Paris. */
    Story at(String moment) {
        clock.setTo(LocalDateTime.parse(moment));
        return this;
    }

    /** A further interview. */
    Story again(String... fieldsAndValues) {
        Page.Form form = visitor.get(NEW_INTERVIEW + "?candidature=" + address.substring(14))
                .form(NEW_INTERVIEW);
        done(visitor, form.type(fieldsAndValues));
        return this;
    }

    /** Fills in a form of the candidature, below its address. */
    Story form(String below, String... fieldsAndValues) {
        return on(address + below, address + below, fieldsAndValues);
    }

    /** Presses a button of the candidature: it carries the version that the candidature has. */
    Story press(String below, String... fieldsAndValues) {
        String version = visitor.get(address + "/modifier").value("version");
        done(visitor, new Page.Form(address + below, Map.of("version", version)).type(fieldsAndValues));
        return this;
    }

    /** Sends a form that stands on a page. */
    Story on(String page, String action, String... fieldsAndValues) {
        done(visitor, visitor.get(page).form(action).type(fieldsAndValues));
        return this;
    }

    /** Fills in the form of its first interview. */
    Story interview(String... fieldsAndValues) {
        return on(interview, interview, fieldsAndValues);
    }

    /** Presses a button of the latest relance that waits. */
    Story relance(String action, String... fieldsAndValues) {
        String relance = relance();
        String page = action.equals("/deplacer") ? relance + action : relance;
        return on(page, relance + action, fieldsAndValues);
    }

    /** Copies its message as it stands: the page tells so by script. */
    Story copied() {
        Page.Form form = visitor.get(relance()).form(relance() + "/message");
        done(visitor, new Page.Form(form.action() + "/copie", form.fields()));
        return this;
    }

    /** The latest relance that waits, or else one that is over. */
    String relance() {
        Page page = visitor.get(address);
        List<String> waiting =
                page.document().select("[aria-labelledby=a-venir] a").eachAttr("href");
        List<String> all = page.document().select("main a").eachAttr("href");
        return (waiting.stream().anyMatch(Story::isRelance) ? waiting : all)
                .stream().filter(Story::isRelance).reduce((one, next) -> next).orElseThrow();
    }

    /** The pages on which its people are changed. */
    List<String> people() {
        return visitor.get(address).document().select("a[href^=/personnes/]").eachAttr("href");
    }

    /** The latest message received about it. */
    String mail() {
        return visitor.get(address).document().select("a[href^=/courriers/]").attr("href");
    }

    /** Takes the last change back. */
    Story undo() {
        done(visitor, visitor.get(address).form("form[action^=/journal/]"));
        return this;
    }

    /** Deletes it, and tells by which address that is taken back. */
    String deleted() {
        Page list = visitor.follow(done(visitor, visitor.get(address).form(address + "/supprimer")));
        return list.form("form[action^=/journal/]").action();
    }

    private static boolean isRelance(String href) {
        return href.startsWith("/relances/");
    }

    private static Page done(Visitor visitor, Page.Form form) {
        Page answer = visitor.send(form);
        if (answer.status() >= 400) {
            throw new AssertionError(form.action() + " " + answer.status() + ": " + answer.text());
        }
        return answer;
    }
}
