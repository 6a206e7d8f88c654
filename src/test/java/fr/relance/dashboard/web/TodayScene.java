package fr.relance.dashboard.web;

import fr.relance.interview.InterviewDetails;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.journal.Journal;
import fr.relance.kernel.ContactId;
import fr.relance.planning.NextSteps;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody who looks at « Aujourd’hui ». */
@SuppressWarnings("NullAway.Init")
abstract class TodayScene {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedInPeople people;

    @Autowired
    Recordings recordings;

    @Autowired
    JobApplications jobApplications;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    Visitor camille;

    @BeforeEach
    void signUp() {
        camille = new Visitor(mvc, people.newPerson());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    Recorded record(String company, String at, NextSteps nextSteps) {
        InterviewDetails details =
                Recordings.details(LocalDateTime.parse(at), new ContactId(UUID.randomUUID()), nextSteps);
        return recordings.record(
                camille.owner(), JobApplicationDetails.of(company, "vendeuse"), Recordings.MADAME_DURAND, details);
    }

    /** The form behind an action in the menus of a line, which stand on the page once: made of what the line says of itself, as row.js does. */
    static Page.Form action(Page page, Element row, String label) {
        Element form = page.document().select("template form").stream()
                .filter(each -> isFor(each, row) && each.text().contains(label))
                .findFirst()
                .orElseThrow();
        Element button = form.select("button:contains(" + label + ")").stream()
                .filter(each -> isFor(each, row))
                .findFirst()
                .orElseThrow();
        Map<String, String> fields = new LinkedHashMap<>(Map.of(button.attr("name"), button.attr("value")));
        fields.remove("");
        form.select("input").forEach(input -> fields.put(input.attr("name"), filled(input.attr("value"), row)));
        return new Page.Form(filled(form.attr("action"), row), fields);
    }

    /** Where a line leads. */
    static String address(Element row) {
        return row.select(".rl-agenda-title").attr("href");
    }

    private static boolean isFor(Element item, Element row) {
        String kinds = item.attr("data-for");
        return kinds.isEmpty() || List.of(kinds.split(" ")).contains(row.attr("data-kind"));
    }

    private static String filled(String text, Element row) {
        return Pattern.compile("~([a-z-]+)")
                .matcher(text)
                .replaceAll(name -> name.group(1).equals("href") ? address(row) : row.attr("data-" + name.group(1)));
    }

    static List<String> groups(Page page) {
        return page.document().select("section:has(h2):has(a[href^=/relances/])").stream()
                .map(section -> section.select("h2 > span").eachText().get(0) + ": " + companies(section))
                .map(text -> text.replace("[", "").replace("]", ""))
                .toList();
    }

    static List<String> companies(Page page) {
        return companies(page.document());
    }

    static List<String> companies(Element element) {
        return element.select("a[href^=/relances/]:contains(, vendeuse)").stream()
                .map(link -> link.text().replace(", vendeuse", ""))
                .toList();
    }
}
