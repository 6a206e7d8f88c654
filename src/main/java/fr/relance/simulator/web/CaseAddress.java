package fr.relance.simulator.web;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The shortest address that brings a case back. */
final class CaseAddress {

    private static final Map<String, String> USUAL = Map.of(
            "seniority", "EXPERIENCED",
            "urgency", "NORMAL",
            "decisionMakersAbove", "0",
            "reach", "EMAIL",
            "region", "METROPOLE",
            "gender", "UNSAID",
            "directContactRole", "false");

    private final UriComponentsBuilder address = UriComponentsBuilder.fromPath("/simulateur");

    private CaseAddress() {}

    static String of(CaseForm form) {
        return new CaseAddress()
                .with("words", form.words())
                .with("day", form.day())
                .with("time", form.time())
                .with("position", form.position())
                .with("company", form.company())
                .with("gender", form.gender())
                .with("seniority", form.seniority())
                .with("urgency", form.urgency())
                .with("decisionMakersAbove", form.decisionMakersAbove())
                .with("directContactRole", form.directContactRole())
                .with("reach", form.reach())
                .with("region", form.region())
                .address
                .encode()
                .build()
                .toUriString();
    }

    private CaseAddress with(String name, @Nullable String typed) {
        Stream.ofNullable(typed)
                .filter(value -> !value.isBlank() && !value.equals(USUAL.get(name)))
                .forEach(value -> address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value)));
        return this;
    }
}
