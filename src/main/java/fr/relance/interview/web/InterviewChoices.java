package fr.relance.interview.web;

import fr.relance.interview.InterviewSetting;
import fr.relance.interview.TimingType;
import fr.relance.kernel.Civility;
import fr.relance.planning.Initiator;
import fr.relance.planning.Seniority;
import fr.relance.planning.Timing;
import fr.relance.planning.Urgency;
import java.util.List;

/** What the form of an entretien lets one choose from. */
record InterviewChoices(
        List<Seniority> seniorities,
        List<Urgency> urgencies,
        List<Civility> civilities,
        List<InterviewSetting> settings,
        List<Initiator> initiators,
        List<TimingType> timings,
        List<Timing.Unit> units,
        List<ChannelAnswer> channels) {

    static final InterviewChoices ALL = new InterviewChoices(
            List.of(Seniority.values()),
            List.of(Urgency.values()),
            List.of(Civility.values()),
            List.of(InterviewSetting.values()),
            List.of(Initiator.values()),
            List.of(TimingType.values()),
            List.of(Timing.Unit.values()),
            List.of(ChannelAnswer.values()));
}
