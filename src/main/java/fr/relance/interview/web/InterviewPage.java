package fr.relance.interview.web;

import fr.relance.account.Accounts;
import fr.relance.interview.InterviewView;
import fr.relance.interview.PlannedSteps;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.ListedJobApplication;
import fr.relance.jobapplication.SearchQuery;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.Input;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.NextSteps;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of entretiens show besides the form: known candidatures and people, the plan. */
@Component
class InterviewPage {

    /** So many are to choose from without a search: whoever keeps hundreds looks for one. */
    private static final int LATEST = 15;

    private final JobApplications jobApplications;
    private final JobApplicationLists lists;
    private final PlannedSteps plannedSteps;
    private final Accounts accounts;
    private final Clock clock;

    InterviewPage(
            JobApplications jobApplications,
            JobApplicationLists lists,
            PlannedSteps plannedSteps,
            Accounts accounts,
            Clock clock) {
        this.jobApplications = jobApplications;
        this.lists = lists;
        this.plannedSteps = plannedSteps;
        this.accounts = accounts;
        this.clock = clock;
    }

    InterviewForm blank(OwnerId owner, Optional<JobApplicationId> known) {
        JobApplicationView jobApplication =
                known.map(id -> jobApplications.get(owner, id)).orElse(null);
        return InterviewForm.blank(now(owner), jobApplication);
    }

    /** The candidature that a form names, if it names one that could exist. */
    private static Optional<JobApplicationId> known(InterviewForm form) {
        return Input.id(form.jobApplication()).map(JobApplicationId::new);
    }

    /** What belongs to a new entretien: its candidature if the form names one, else those that it may be about. */
    void prepareNew(OwnerId owner, InterviewForm form, Model model) {
        known(form)
                .ifPresentOrElse(
                        id -> prepareKnown(jobApplications.get(owner, id), model),
                        () -> prepareChoice(owner, form, model));
        prepareChoices(model);
    }

    void prepareChoices(Model model) {
        model.addAttribute("choices", InterviewChoices.ALL);
    }

    void prepare(OwnerId owner, InterviewView interview, Model model) {
        JobApplicationView jobApplication = jobApplications.get(owner, interview.jobApplication());
        prepareKnown(jobApplication, model);
        model.addAttribute("others", others(interview, jobApplication));
        prepareChoices(model);
        model.addAttribute("interview", interview);
        model.addAttribute("held", interview.heldBy(now(owner)));
        model.addAttribute("unsaid", NextSteps.unstated());
        model.addAttribute(
                "steps",
                plannedSteps.of(owner, new AnnouncedFactId(interview.id().value())));
    }

    private static void prepareKnown(JobApplicationView jobApplication, Model model) {
        model.addAttribute("jobApplication", jobApplication);
        model.addAttribute("people", people(jobApplication));
    }

    /** The people of a candidature that is proposed only. */
    void preparePeople(JobApplicationView jobApplication, Model model) {
        model.addAttribute("people", people(jobApplication));
    }

    private static Map<String, String> people(JobApplicationView jobApplication) {
        Map<String, String> people = new LinkedHashMap<>();
        for (ContactView person : jobApplication.people()) {
            people.put(person.id().toString(), person.label());
        }
        return people;
    }

    /** Those who were there besides the person met, as far as they are still known. */
    private static List<String> others(InterviewView interview, JobApplicationView jobApplication) {
        return jobApplication.people().stream()
                .filter(person -> interview.details().alsoMet().contains(person.id()))
                .map(ContactView::label)
                .toList();
    }

    /** The candidatures to choose from: the latest ones, or those that suit what is looked for, and the one that is chosen. */
    void prepareChoice(OwnerId owner, InterviewForm form, Model model) {
        List<ListedJobApplication> latest = lists.latest(owner, LATEST + 1);
        List<ListedJobApplication> shown = latest.subList(0, Math.min(LATEST, latest.size()));
        Map<String, String> choice = new LinkedHashMap<>();
        known(form)
                .map(id -> jobApplications.get(owner, id).details())
                .ifPresent(post -> choice.put(form.jobApplication(), post.company() + ", " + post.position()));
        (form.isLooking() ? lists.found(owner, SearchQuery.of(form.sought()), LATEST) : shown)
                .forEach(row -> choice.put(row.id().toString(), row.company() + ", " + row.position()));
        model.addAttribute("jobApplications", choice);
        model.addAttribute("companies", JobApplicationLists.companies(shown));
        model.addAttribute("further", latest.size() > LATEST);
    }

    private LocalDateTime now(OwnerId owner) {
        return accounts.candidate(owner).now(clock);
    }
}
