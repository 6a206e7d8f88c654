package fr.relance.interview.web;

import fr.relance.account.Accounts;
import fr.relance.interview.AnnounceNewDate;
import fr.relance.interview.AnnouncedFacts;
import fr.relance.interview.ForeseenFact;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewView;
import fr.relance.interview.PlannedSteps;
import fr.relance.interview.RecordInterview;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.nextsteps.Reading;
import fr.relance.planning.AnnouncedDay;
import fr.relance.planning.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** What a page shows of the recruiter's words: what was understood, and the plan that follows from it. */
@Component
class Understanding {

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

    /** Reads a form about an interview that is not recorded yet. */
    ReadForm<RecordInterview> newInterview(OwnerId owner, InterviewForm form, Errors errors) {
        return new InterviewReader(form, errors, words(owner)).toRecord();
    }

    /** Reads a form about an interview that is recorded. */
    ReadForm<InterviewDetails> changed(OwnerId owner, InterviewForm form, Errors errors) {
        return new InterviewReader(form, errors, words(owner)).toDetails();
    }

    /** Reads a form about a new date. */
    ReadForm<AnnounceNewDate> newDate(OwnerId owner, JobApplicationId id, NewDateForm form, Errors errors) {
        return form.read(id, words(owner), errors);
    }

    /** A form about an interview that is not recorded yet; its mistakes, told elsewhere, only leave the plan out. */
    void prepareNew(OwnerId owner, InterviewForm form, Model model) {
        showNew(owner, newInterview(owner, form, untold(form)), model);
    }

    /** The same, of a form that was read. */
    void showNew(OwnerId owner, ReadForm<RecordInterview> read, Model model) {
        show(owner, read, read.understood().isSomething(), () -> facts.foresee(owner, read.command()), model);
    }

    /** Reads a form about a new date, whose mistakes are not told yet. */
    ReadForm<AnnounceNewDate> newDate(OwnerId owner, JobApplicationId id, NewDateForm form) {
        return newDate(owner, id, form, untold(form));
    }

    /** A form about a new date that was read; the message of the day after is not part of its plan. */
    void showNewDate(OwnerId owner, ReadForm<AnnounceNewDate> read, Model model) {
        show(owner, read, read.understood().isSomething(), () -> facts.foresee(owner, read.command()), model);
    }

    /** The form of an interview as it is recorded; its plan is on the page already. */
    void prepareRecorded(OwnerId owner, InterviewView interview, Model model) {
        RecruiterWords words = words(owner);
        InterviewDetails details = interview.details();
        Reading reading = words.read(details.announcedWords(), details.at());
        InterviewForm form = InterviewForm.of(interview, reading.nextSteps());
        model.addAttribute("form", form);
        model.addAttribute(
                "understood", words.understood(form.announced(), details.at(), details.nextSteps(), reading));
    }

    /** A form about an interview that is recorded, and the plan that would follow. */
    void prepareChanged(OwnerId owner, InterviewView interview, InterviewForm form, Model model) {
        showChanged(owner, interview, changed(owner, form, untold(form)), model);
    }

    /** The same, of a form that was read. */
    void showChanged(OwnerId owner, InterviewView interview, ReadForm<InterviewDetails> read, Model model) {
        RecordInterview changed =
                new RecordInterview(interview.id(), interview.jobApplication(), null, null, read.command());
        show(owner, read, true, () -> facts.foresee(owner, changed), model);
    }

    private void show(OwnerId owner, ReadForm<?> read, boolean planned, Supplier<ForeseenFact> fact, Model model) {
        model.addAttribute("understood", read.understood());
        if (planned && read.datable()) {
            model.addAttribute("preview", plannedSteps.of(owner, fact.get()));
        }
    }

    private RecruiterWords words(OwnerId owner) {
        return new RecruiterWords(reader, days, accounts.candidate(owner).region());
    }

    private static Errors untold(Object form) {
        return new BeanPropertyBindingResult(form, "form");
    }
}
