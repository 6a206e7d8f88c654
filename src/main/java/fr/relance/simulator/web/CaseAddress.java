package fr.relance.simulator.web;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The shortest address that brings a case back. */
final class CaseAddress {

    private final UriComponentsBuilder address = UriComponentsBuilder.fromPath("/simulateur");

    private final CaseForm form;

    private CaseAddress(CaseForm form) {
        this.form = form;
    }

    static String of(CaseForm form) {
        return new CaseAddress(form)
                .with("words", CaseForm::words)
                .with("day", CaseForm::day)
                .with("time", CaseForm::time)
                .with("position", CaseForm::position)
                .with("company", CaseForm::company)
                .with("gender", CaseForm::gender)
                .with("seniority", CaseForm::seniority)
                .with("urgency", CaseForm::urgency)
                .with("decisionMakersAbove", CaseForm::decisionMakersAbove)
                .with("directContactRole", CaseForm::directContactRole)
                .with("reach", CaseForm::reach)
                .with("region", CaseForm::region)
                .address
                .encode()
                .build()
                .toUriString();
    }

    private CaseAddress with(String name, Function<CaseForm, @Nullable String> field) {
        String typed = field.apply(form);
        if (typed != null && !typed.isBlank() && !typed.equals(field.apply(CaseForm.USUAL))) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, typed));
        }
        return this;
    }
}
