package fr.relance.jobapplication.web;

import fr.relance.jobapplication.Contract;
import fr.relance.kernel.Civility;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.util.List;

/** What the forms let one choose from. */
record Choices(
        List<Origin> origins,
        List<Contract> contracts,
        List<Seniority> seniorities,
        List<Urgency> urgencies,
        List<Civility> civilities) {

    static final Choices ALL = new Choices(
            List.of(Origin.values()),
            List.of(Contract.values()),
            List.of(Seniority.values()),
            List.of(Urgency.values()),
            List.of(Civility.values()));
}
