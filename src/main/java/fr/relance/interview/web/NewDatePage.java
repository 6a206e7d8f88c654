package fr.relance.interview.web;

import fr.relance.account.Accounts;
import fr.relance.interview.AnnounceNewDate;
import fr.relance.interview.AnnouncedFacts;
import fr.relance.interview.PlannedStep;
import fr.relance.interview.PlannedSteps;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.Input;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.nextsteps.NextStepsReader;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the page of a new date shows besides the form, and what follows from it. */
@Component
class NewDatePage {

    private final JobApplications jobApplications;
    private final AnnouncedFacts facts;
    private final PlannedSteps plannedSteps;
    private final Accounts accounts;
    private final Clock clock;

    NewDatePage(
            JobApplications jobApplications,
            AnnouncedFacts facts,
            PlannedSteps plannedSteps,
            Accounts accounts,
            Clock clock) {
        this.jobApplications = jobApplications;
        this.facts = facts;
        this.plannedSteps = plannedSteps;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A form about words received just now, or at that moment if it is told and past. */
    NewDateForm blank(OwnerId owner, @Nullable String words, @Nullable String received) {
        LocalDateTime now = now(owner);
        LocalDateTime at =
                Input.moment(received).filter(moment -> !moment.isAfter(now)).orElse(now);
        return NewDateForm.blank(at, shortened(Input.text(words)));
    }

    void prepare(OwnerId owner, JobApplicationId id, Model model) {
        JobApplicationView jobApplication = jobApplications.get(owner, id);
        Map<String, String> people = new LinkedHashMap<>();
        for (ContactView person : jobApplication.people()) {
            people.put(person.id().toString(), person.label());
        }
        model.addAttribute("jobApplication", jobApplication);
        model.addAttribute("people", people);
        model.addAttribute("choices", InterviewChoices.ALL);
    }

    /** Records it and tells on the next page the day on which to follow up, as far as one was planned. */
    void announce(OwnerId owner, AnnounceNewDate command, RedirectAttributes flash) {
        var entry = IdTaken.guard(
                command.id(), DataIntegrityViolationException.class, () -> facts.announce(owner, command));
        plannedSteps.of(owner, new AnnouncedFactId(command.id())).stream()
                .filter(PlannedStep::open)
                .findFirst()
                .map(step -> FrenchDates.withWeekday(
                        step.at().toLocalDate(), now(owner).toLocalDate()))
                .ifPresentOrElse(
                        day -> Toast.says(flash, "interview.toast.newDate", entry, day),
                        () -> Toast.says(flash, "interview.toast.newDateNoted", entry));
    }

    LocalDateTime now(OwnerId owner) {
        return accounts.candidate(owner).now(clock);
    }

    private static @Nullable String shortened(@Nullable String words) {
        return words == null || words.length() <= NextStepsReader.MAX_LENGTH
                ? words
                : words.substring(0, NextStepsReader.MAX_LENGTH);
    }
}
