package fr.relance.demo;

import fr.relance.demo.DemoStory.Ending;
import fr.relance.demo.DemoStory.Said;
import fr.relance.interview.InterviewSetting;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;

/** Tells a {@link DemoStory} in the order in which one would. */
final class DemoStoryBuilder {

    private final String company;
    private final String position;
    private final String place;
    private final PersonDetails person;
    private final int daysAgo;
    private Seniority seniority = Seniority.EXPERIENCED;
    private Urgency urgency = Urgency.NORMAL;
    private InterviewSetting setting = InterviewSetting.ON_SITE;
    private Said said = new Said(null, NextSteps.unstated(), null, null);
    private Ending ending = Ending.PENDING;

    DemoStoryBuilder(String company, String position, String place, PersonDetails person, int daysAgo) {
        this.company = company;
        this.position = position;
        this.place = place;
        this.person = person;
        this.daysAgo = daysAgo;
    }

    DemoStoryBuilder post(Seniority level, Urgency pace) {
        seniority = level;
        urgency = pace;
        return this;
    }

    DemoStoryBuilder held(InterviewSetting how) {
        setting = how;
        return this;
    }

    DemoStoryBuilder said(Said what) {
        said = what;
        return this;
    }

    DemoStoryBuilder ending(Ending how) {
        ending = how;
        return this;
    }

    DemoStory build() {
        return new DemoStory(company, position, place, seniority, urgency, person, daysAgo, setting, said, ending);
    }
}
