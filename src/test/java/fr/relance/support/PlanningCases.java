package fr.relance.support;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of planning cases: requests and the answers that they must have. */
public final class PlanningCases {

    private PlanningCases() {}

    /** One case; its name tells it apart. */
    public record Case(String name, JsonNode request, JsonNode answer) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The cases of one kind: {@code after-interview}, {@code after-application} or {@code after-unanswered-call}. */
    public static List<Case> of(String kind) {
        try (InputStream file = Objects.requireNonNull(
                PlanningCases.class.getResourceAsStream("/planning-cases.json"), "planning-cases.json")) {
            JsonNode cases = JsonMapper.shared().readTree(file).required(kind);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(each -> new Case(
                            each.required("name").asString(), each.required("request"), each.required("answer")))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("planning-cases.json cannot be read", e);
        }
    }
}
