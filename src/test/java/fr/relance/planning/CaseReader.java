package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the requests of the case table into facts, and plans and answers into comparable text. */
final class CaseReader {

    private CaseReader() {}

    static AfterInterview interview(JsonNode json) {
        LocalDateTime interviewAt = moment(json, "interviewAt");
        return new AfterInterview(
                interviewAt,
                json.has("asOf") ? moment(json, "asOf") : interviewAt,
                Seniority.valueOf(text(json, "seniority")),
                Urgency.valueOf(text(json, "urgency")),
                json.required("decisionMakersAbove").asInt(),
                nextSteps(json.required("nextSteps")),
                json.required("directContactRole").asBoolean(),
                contact(json),
                Region.valueOf(text(json, "region")));
    }

    static AfterApplication application(JsonNode json) {
        return new AfterApplication(
                LocalDate.parse(text(json, "appliedOn")),
                moment(json, "asOf"),
                Origin.valueOf(text(json, "origin")),
                json.hasNonNull("closingOn") ? LocalDate.parse(text(json, "closingOn")) : null,
                contact(json),
                Region.valueOf(text(json, "region")));
    }

    static AfterUnansweredCall call(JsonNode json) {
        LocalDateTime calledAt = moment(json, "calledAt");
        LocalDateTime asOf = json.has("asOf") ? moment(json, "asOf") : calledAt;
        return new AfterUnansweredCall(calledAt, asOf, contact(json), Region.valueOf(text(json, "region")));
    }

    static Map<String, Object> comparable(Plan plan) {
        Map<String, Object> result = new TreeMap<>();
        result.put("signal", String.valueOf(plan.signal()));
        result.put(
                "advisories",
                new TreeSet<>(plan.advisories().stream().map(Advisory::name).toList()));
        result.put(
                "steps",
                plan.steps().stream()
                        .map(step -> step.kind() + " " + step.channel() + " " + step.at() + " "
                                + step.reasons().stream()
                                        .map(reason -> reason.rule() + " " + reason.from() + " " + reason.to())
                                        .toList())
                        .toList());
        return result;
    }

    static Map<String, Object> comparable(JsonNode answer) {
        Map<String, Object> result = new TreeMap<>();
        result.put("signal", answer.has("signal") ? text(answer, "signal") : "null");
        result.put(
                "advisories",
                new TreeSet<>(
                        stream(answer, "advisories").map(JsonNode::asString).toList()));
        result.put("steps", stream(answer, "steps").map(CaseReader::step).toList());
        return result;
    }

    private static String step(JsonNode step) {
        return text(step, "kind") + " " + text(step, "channel") + " " + text(step, "at") + " "
                + stream(step, "reasons")
                        .map(reason -> text(reason, "rule") + " " + text(reason, "from") + " " + text(reason, "to"))
                        .toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode json, String field) {
        return StreamSupport.stream(json.required(field).spliterator(), false);
    }

    private static NextSteps nextSteps(JsonNode json) {
        Channel channel = json.hasNonNull("channel") ? Channel.valueOf(text(json, "channel")) : null;
        return new NextSteps(Initiator.valueOf(text(json, "initiator")), timing(json.required("timing")), channel);
    }

    private static Timing timing(JsonNode json) {
        return switch (text(json, "type")) {
            case "ON_DATE" -> new Timing.OnDate(LocalDate.parse(text(json, "date")), time(json));
            case "WITHIN" ->
                new Timing.Within(json.required("amount").asInt(), Timing.Unit.valueOf(text(json, "unit")));
            case "VAGUE" -> new Timing.Vague();
            default -> new Timing.Unstated();
        };
    }

    private static @Nullable LocalTime time(JsonNode json) {
        return json.hasNonNull("time") ? LocalTime.parse(text(json, "time")) : null;
    }

    private static ContactDetails contact(JsonNode json) {
        JsonNode contact = json.required("contact");
        return new ContactDetails(
                contact.required("email").asBoolean(),
                contact.required("directPhone").asBoolean(),
                contact.required("assistantPhone").asBoolean());
    }

    private static LocalDateTime moment(JsonNode json, String field) {
        return LocalDateTime.parse(text(json, field));
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).asString();
    }
}
