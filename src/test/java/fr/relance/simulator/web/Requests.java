package fr.relance.simulator.web;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests that are right, and ways to spoil one field of them. */
final class Requests {

    static final String INTERVIEW = """
            {"interviewAt":"2026-03-03T10:00","seniority":"EXPERIENCED","urgency":"NORMAL","decisionMakersAbove":0,
             "directContactRole":false,"nextSteps":{"initiator":"RECRUITER","timing":{"type":"VAGUE"}},
             "contact":{"email":true,"directPhone":false,"assistantPhone":false}}""";

    static final String APPLICATION = """
            {"appliedOn":"2026-03-03","origin":"OFFER",
             "contact":{"email":true,"directPhone":false,"assistantPhone":false}}""";

    static final String CALL = """
            {"calledAt":"2026-03-10T10:35","contact":{"email":true,"directPhone":true,"assistantPhone":false}}""";

    static final String MESSAGE = """
            {"kind":"FOLLOW_UP","channel":"EMAIL","variant":"SOBER",
             "candidate":{"firstName":"Camille","lastName":"Roux","phone":"06 12 34 56 78","gender":"FEMININE"},
             "person":{"civility":"MADAME","lastName":"Durand"},"position":"chef de rang","company":"Le Grand Hôtel",
             "interviewAt":"2026-03-03T10:00","appliedOn":"2026-02-24","on":"2026-03-10",
             "announced":{"words":"on revient vers vous lundi","deadline":"2026-03-09"},
             "needs":"une personne autonome","strengths":"huit ans de service","point":"la terrasse"}""";

    private static final JsonMapper JSON = JsonMapper.shared();

    private Requests() {}

    /** The interview request with another value, written as JSON, at that path. */
    static String interview(String pointer, String json) {
        return with(INTERVIEW, pointer, json);
    }

    /** A request with another value at that path; an empty value takes the field away. */
    static String with(String request, String pointer, String json) {
        ObjectNode root = (ObjectNode) JSON.readTree(request);
        JsonPointer path = JsonPointer.compile(pointer);
        ObjectNode parent = (ObjectNode) root.at(path.head());
        String field = path.last().getMatchingProperty();
        if (json.isEmpty()) {
            parent.remove(field);
        } else {
            parent.set(field, JSON.readTree(json));
        }
        return root.toString();
    }
}
