package fr.relance.ui;

import fr.relance.followup.CallOutcome;
import fr.relance.followup.Calls;
import fr.relance.followup.DepartureState;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.followup.MoveFollowUp;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.TemplateId;
import fr.relance.message.MessageKind;
import fr.relance.message.MessageTemplates;
import fr.relance.message.Placeholder;
import fr.relance.message.SaveTemplate;
import fr.relance.message.TemplateContent;
import fr.relance.planning.Channel;
import fr.relance.planning.HalfDay;
import fr.relance.support.Entrusted;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.TestClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a person may have recorded, each shape once: held, to come, to complete, late, done, moved, called, answered, overtaken. */
final class EveryShape {

    private static final String ENDLESS = "Compagnie<b>générale&d’hôtellerie\"" + "interminable".repeat(6);

    private static final PersonDetails ON_THE_PHONE = new PersonDetails(
            Civility.MONSIEUR, "Paul", "Mercier", "Gérant", null, "01 39 98 56 78", "Lise Petit", "01 39 98 56 79");

    private final Recordings recordings;
    private final JobApplications jobApplications;
    private final FollowUps followUps;
    private final Calls calls;
    private final Stages stages;
    private final MessageTemplates templates;
    private final TestClock clock;
    private final Entrusted entrusted;
    private final OwnerId owner;

    EveryShape(ApplicationContext application, OwnerId owner) {
        this.recordings = application.getBean(Recordings.class);
        this.jobApplications = application.getBean(JobApplications.class);
        this.followUps = application.getBean(FollowUps.class);
        this.stages = application.getBean(Stages.class);
        this.calls = application.getBean(Calls.class);
        this.templates = application.getBean(MessageTemplates.class);
        this.clock = application.getBean(TestClock.class);
        this.entrusted = new Entrusted(application.getBean(JdbcTemplate.class), owner);
        this.owner = owner;
    }

    /** Records them all; the clock stands at its start again in the end. */
    void record() {
        jobApplications.create(
                owner, JobApplicationId.random(), JobApplicationDetails.of("Sans entretien", "pâtissier"));
        recordings.tuesday(owner, Recordings.VAGUE);
        byPhone();
        called();
        endless();
        closed();
        overtaken();
        leaving();
        toCompleteAndToCome();
        templates();
        clock.setTo(LocalDateTime.of(2026, 2, 3, 12, 0));
        recordings.record(owner, LocalDateTime.of(2026, 2, 3, 10, 0), Recordings.VAGUE);
        clock.reset();
    }

    private void called() {
        for (CallOutcome outcome : CallOutcome.values()) {
            FollowUpView call = followUp(byPhone());
            calls.note(owner, call.id(), call.status().version(), outcome);
        }
    }

    private Recorded byPhone() {
        InterviewDetails details = new InterviewDetails(
                Recordings.TUESDAY,
                InterviewSetting.VIDEO,
                Venue.UNKNOWN,
                new ContactId(UUID.randomUUID()),
                Set.of(),
                2,
                "une personne à l’aise au téléphone",
                "trois saisons en palace",
                "l’ouverture de la terrasse",
                "Rappelez-moi mardi.",
                Recordings.callBackOn(LocalDate.of(2026, 3, 10)));
        return recordings.record(owner, JobApplicationDetails.of("Atelier Mercier", "ébéniste"), ON_THE_PHONE, details);
    }

    private void endless() {
        PersonDetails person = new PersonDetails(
                null, null, "O’" + "Interminable".repeat(7), null, "a".repeat(60) + "@exemple.fr", null, null, null);
        recordings.record(
                owner,
                JobApplicationDetails.of(ENDLESS, "responsable " + "polyvalent".repeat(9)),
                person,
                Recordings.details(Recordings.TUESDAY, new ContactId(UUID.randomUUID()), Recordings.VAGUE));
    }

    private void closed() {
        FollowUpView done = followUp(recordings.tuesday(owner, Recordings.VAGUE));
        followUps.markDone(owner, done.id(), done.status().version());
        for (AnswerKind kind : AnswerKind.values()) {
            JobApplicationId id = recordings.tuesday(owner, Recordings.VAGUE).jobApplication();
            stages.move(owner, id, jobApplications.get(owner, id).version(), Stage.INTERVIEWING);
            stages.noteAnswer(owner, id, jobApplications.get(owner, id).version(), kind);
        }
        for (Stage stage : Stage.values()) {
            JobApplicationId id = recordings.tuesday(owner, Recordings.VAGUE).jobApplication();
            if (stage.isClosed()) {
                stages.move(owner, id, jobApplications.get(owner, id).version(), Stage.INTERVIEWING);
                stages.move(owner, id, jobApplications.get(owner, id).version(), stage);
            }
        }
        FollowUpView skipped = followUp(recordings.tuesday(owner, Recordings.VAGUE));
        followUps.skip(owner, skipped.id(), skipped.status().version());
        FollowUpView moved = followUp(recordings.tuesday(owner, Recordings.VAGUE));
        MoveFollowUp toThursday = new MoveFollowUp(LocalDate.of(2026, 3, 12), HalfDay.MORNING, false);
        followUps.move(owner, moved.id(), moved.status().version(), toThursday);
    }

    private void leaving() {
        entrusted.account("camille@exemple.fr");
        entrusted.pushDevice();
        for (DepartureState state : DepartureState.values()) {
            FollowUpView relance = followUp(recordings.tuesday(owner, Recordings.VAGUE));
            entrusted.departure(relance.id(), state.name(), relance.slot().at(), "Camille");
        }
        FollowUpView moved = followUp(recordings.tuesday(owner, Recordings.VAGUE));
        entrusted.departure(moved.id(), "WAITING", moved.slot().at().plusDays(1), "Camille");
    }

    private void overtaken() {
        Recorded first = recordings.record(owner, Recordings.TUESDAY.minusDays(1), Recordings.VAGUE);
        recordings.again(owner, first, Recordings.TUESDAY, Recordings.promisedBy(LocalDate.of(2026, 3, 9)));
    }

    private void toCompleteAndToCome() {
        recordings.record(owner, LocalDateTime.of(2026, 3, 5, 15, 0), Recordings.VAGUE);
        clock.setTo(LocalDateTime.of(2026, 3, 2, 12, 0));
        recordings.record(owner, Recordings.TUESDAY, Recordings.VAGUE);
        clock.reset();
    }

    /** More than stand side by side. */
    private void templates() {
        for (int i = 1; i <= 4; i++) {
            TemplateContent content = new TemplateContent(
                    MessageKind.FOLLOW_UP, Channel.EMAIL, "Objet", "Le " + Placeholder.POST.tag() + " ?");
            templates.create(owner, TemplateId.random(), new SaveTemplate("Modèle " + "long ".repeat(i * 3), content));
        }
    }

    private FollowUpView followUp(Recorded recorded) {
        return followUps.of(owner, recorded.jobApplication()).stream()
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow();
    }
}
