package fr.relance.interview.web;

import fr.relance.account.Accounts;
import fr.relance.interview.AnnounceNewDate;
import fr.relance.interview.AnnouncedFacts;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewView;
import fr.relance.interview.PlannedSteps;
import fr.relance.interview.RecordInterview;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.planning.AnnouncedDay;
import fr.relance.planning.WorkCalendar;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** What a page shows of the recruiter's words: what was understood, and the plan that follows from it. */
@Component
class Understanding {

    private static final Set<String> WEIGH_ON_THE_DATE = Set.of(
            "jobApplication",
            "day",
            "time",
            "initiator",
            "timing",
            "announcedDate",
            "announcedTime",
            "amount",
            "unit",
            "channel",
            "seniority",
            "urgency",
            "decisionMakersAbove");

    private final NextStepsReader reader;
    private final AnnouncedDay days;
    private final Accounts accounts;
    private final AnnouncedFacts facts;
    private final PlannedSteps plannedSteps;

    Understanding(
            NextStepsReader reader,
            WorkCalendar calendar,
            Accounts accounts,
            AnnouncedFacts facts,
            PlannedSteps plannedSteps) {
        this.reader = reader;
        this.days = new AnnouncedDay(calendar);
        this.accounts = accounts;
        this.facts = facts;
        this.plannedSteps = plannedSteps;
    }

    /** The reader of words said to that person. */
    Words words(OwnerId owner) {
        return new Words(reader, days, accounts.candidate(owner).region());
    }

    /** A form about an interview that is not recorded yet; its mistakes, told elsewhere, only leave the plan out. */
    void prepareNew(OwnerId owner, InterviewForm form, Model model) {
        Words words = words(owner);
        Errors mistakes = new BeanPropertyBindingResult(form, "form");
        RecordInterview command = new InterviewReader(form, mistakes, words).toRecord();
        Heard heard =
                words.heard(form, command.details().at(), command.details().nextSteps());
        model.addAttribute("heard", heard);
        if (heard.isSomething() && datable(mistakes)) {
            model.addAttribute("preview", plannedSteps.of(owner, facts.foresee(owner, command)));
        }
    }

    /** A form about a new date of a candidature; the message of the day after is not part of its plan. */
    void prepareNewDate(OwnerId owner, JobApplicationId id, InterviewForm form, Model model) {
        Words words = words(owner);
        Errors mistakes = new BeanPropertyBindingResult(form, "form");
        AnnounceNewDate command = new NewDateReader(form, mistakes, words).read(id);
        Heard heard = words.heard(form, command.receivedAt(), command.nextSteps());
        model.addAttribute("heard", heard);
        if (heard.isSomething() && datable(mistakes)) {
            model.addAttribute("preview", plannedSteps.of(owner, facts.foresee(owner, command)));
        }
    }

    /** The form of an interview as it is recorded; its plan is on the page already. */
    void prepareRecorded(OwnerId owner, InterviewView interview, Model model) {
        Words words = words(owner);
        InterviewDetails details = interview.details();
        InterviewForm form = InterviewForm.of(
                interview, words.read(details.announcedWords(), details.at()).nextSteps());
        model.addAttribute("form", form);
        model.addAttribute("heard", words.heard(form, details.at(), details.nextSteps()));
    }

    /** A form about an interview that is recorded, and the plan that would follow. */
    void prepareChanged(OwnerId owner, InterviewView interview, InterviewForm form, Model model) {
        Words words = words(owner);
        Errors mistakes = new BeanPropertyBindingResult(form, "form");
        InterviewDetails details = new InterviewReader(form, mistakes, words).toDetails();
        model.addAttribute("heard", words.heard(form, details.at(), details.nextSteps()));
        if (datable(mistakes)) {
            model.addAttribute("preview", plannedSteps.of(owner, facts.foresee(owner, changed(interview, details))));
        }
    }

    private static RecordInterview changed(InterviewView interview, InterviewDetails details) {
        return new RecordInterview(interview.id(), interview.jobApplication(), null, null, details);
    }

    private static boolean datable(Errors mistakes) {
        return mistakes.getFieldErrors().stream().map(FieldError::getField).noneMatch(WEIGH_ON_THE_DATE::contains);
    }
}
