package fr.relance.walk;

import fr.relance.account.registration.Invitations;
import fr.relance.calendar.CalendarFeeds;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.TemplateId;
import fr.relance.message.MessageKind;
import fr.relance.message.MessageTemplates;
import fr.relance.message.Placeholder;
import fr.relance.message.SaveTemplate;
import fr.relance.message.TemplateContent;
import fr.relance.planning.Channel;
import fr.relance.planning.NextSteps;
import fr.relance.support.Entrusted;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody has, made afresh each time it is asked for, so that nothing done to one thing is felt by another. */
final class Holdings {

    /** In every text that the owner has, and in nobody else's. */
    static final String MARK = "Zorglubine";

    private final ApplicationContext application;
    private final Recordings recordings;
    private final Visitor visitor;
    private final String mark;

    Holdings(ApplicationContext application, Visitor visitor) {
        this(application, visitor, MARK);
    }

    /** Of somebody in whose texts another word stands. */
    Holdings(ApplicationContext application, Visitor visitor, String mark) {
        this.mark = mark;
        this.application = application;
        this.recordings = application.getBean(Recordings.class);
        this.visitor = visitor;
    }

    /** Whose they are, with a browser. */
    Visitor visitor() {
        return visitor;
    }

    /** A candidature with an interview, a person and its relances. */
    Recorded recorded() {
        return recorded(Recordings.VAGUE);
    }

    Recorded recorded(NextSteps nextSteps) {
        PersonDetails person = new PersonDetails(
                Civility.MADAME,
                "Claire",
                "Durand-" + mark,
                "DRH " + mark,
                "claire." + mark.toLowerCase(Locale.ROOT) + "@exemple.fr",
                "01 23 45 67 89",
                "Paul " + mark,
                "01 23 45 67 80");
        InterviewDetails details = new InterviewDetails(
                Recordings.TUESDAY,
                InterviewSetting.ON_SITE,
                new Venue("12, rue de " + mark, 50),
                new ContactId(UUID.randomUUID()),
                Set.of(),
                0,
                "un besoin de " + mark,
                "des atouts de " + mark,
                "la terrasse de " + mark,
                "On revient vers vous, dit " + mark + ".",
                nextSteps);
        JobApplicationDetails post = JobApplicationDetails.of("Maison " + mark, "chef de rang " + mark);
        return recordings.record(visitor.owner(), post, person, details);
    }

    JobApplicationId jobApplication() {
        return recorded().jobApplication();
    }

    ContactId person() {
        return Objects.requireNonNull(recorded().metWith());
    }

    /** A relance by mail that waits. */
    FollowUpId followUp() {
        return followUpOf(recorded());
    }

    /** A relance by telephone that waits. */
    FollowUpId call() {
        return followUpOf(recorded(Recordings.callBackOn(LocalDate.of(2026, 3, 10))));
    }

    FollowUpId followUpOf(Recorded recorded) {
        return application.getBean(FollowUps.class).of(visitor.owner(), recorded.jobApplication()).stream()
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow()
                .id();
    }

    TemplateId template() {
        TemplateId id = TemplateId.random();
        String body = mark + " : le " + Placeholder.POST.tag() + " ?";
        TemplateContent content = new TemplateContent(MessageKind.FOLLOW_UP, Channel.EMAIL, "Objet " + mark, body);
        // Of so many that one may have, none is left by the lines before.
        MessageTemplates templates = application.getBean(MessageTemplates.class);
        templates.all(visitor.owner()).forEach(each -> templates.delete(visitor.owner(), each.id()));
        templates.create(visitor.owner(), id, new SaveTemplate("Modèle " + mark, content));
        return id;
    }

    /** The id of a recruiter's message. */
    String mail() {
        String address = "/candidatures/" + jobApplication() + "/courriers/nouveau";
        Page kept = visitor.send(visitor.get(address)
                .form(address)
                .type("text", "Bonjour, nous avons le regret de ne pas retenir votre candidature, " + mark + "."));
        return last(kept.location());
    }

    /** What stands where somebody has mails sent from here. */
    Entrusted entrusted() {
        return new Entrusted(application.getBean(JdbcTemplate.class), visitor.owner());
    }

    /** A row as a device leaves it that made a passkey. */
    UUID passkey() {
        UUID id = UUID.randomUUID();
        application
                .getBean(JdbcTemplate.class)
                .update(
                        """
                insert into passkey (id, credential_id, owner_id, public_key, attestation, signature_count, uv_initialized,
                  backup_eligible, backup_state, transports, label, created_at)
                values (?, ?, ?, ?, ?, 0, true, true, true, 'internal', ?, current_timestamp)""",
                        id,
                        id.toString(),
                        visitor.owner().value(),
                        new byte[] {1},
                        new byte[] {1},
                        "Clé de " + mark);
        return id;
    }

    /** A further browser in which the owner is signed in. */
    UUID device() {
        SignedInPeople people = application.getBean(SignedInPeople.class);
        return people.of(visitor.owner(), visitor.person().email()).device();
    }

    /** A row as a provider leaves it that knows who the owner is. */
    UUID identity() {
        UUID id = UUID.randomUUID();
        application.getBean(JdbcTemplate.class).update("""
                insert into provider_identity (id, owner_id, issuer, subject, registration, created_at, last_used_at)
                values (?, ?, ?, ?, 'maison', current_timestamp, current_timestamp)""", id, visitor.owner().value(), MARK, id.toString());
        return id;
    }

    /** A change that can be taken back. */
    JournalEntryId entry() {
        return application
                .getBean(JobApplications.class)
                .delete(visitor.owner(), jobApplication())
                .orElseThrow();
    }

    /** The page of invitations, which the keeper of the installation has: the owner becomes that. */
    Ask invitations() {
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        jdbc.update("update account set keeper_mark = null");
        jdbc.update(
                "update account set keeper_mark = 'KEEPER' where id = ?",
                visitor.owner().value());
        return Ask.at("/profil/invitations");
    }

    /** The id of an invitation that waits. */
    UUID invitation() {
        invitations();
        Invitations invitations = application.getBean(Invitations.class);
        invitations.invite(visitor.owner(), MARK + "@exemple.fr");
        return invitations.list(visitor.owner()).get(0).id();
    }

    /** The secret in the address of the owner's calendar. */
    String calendar() {
        return application.getBean(CalendarFeeds.class).create(visitor.owner(), false);
    }

    Letters letters() {
        return new Letters(application);
    }

    /** The form of that address as the owner finds it on a page, all its fields filled. */
    Ask form(String page, String action) {
        Page.Form form = visitor.get(page).form(action);
        return Ask.at(form.action()).with(form.fields());
    }

    /** The same where the page itself is the address. */
    Ask form(String page) {
        return form(page, page);
    }

    /** Sends what the owner asks and fails if it is refused. */
    void done(Ask ask) {
        Page answer = visitor.send(new Page.Form(ask.path(), flat(ask)));
        if (answer.status() >= 400) {
            throw new AssertionError(ask.path() + " was refused to its owner: " + answer.text());
        }
    }

    private static Map<String, String> flat(Ask ask) {
        Map<String, String> flat = new LinkedHashMap<>();
        ask.fields().forEach((field, values) -> flat.put(field, values.get(0)));
        return flat;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
