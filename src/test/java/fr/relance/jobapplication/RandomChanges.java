package fr.relance.jobapplication;

import fr.relance.correspondence.KeepMail;
import fr.relance.correspondence.MailContent;
import fr.relance.correspondence.ReceivedMails;
import fr.relance.journal.Journal;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.ReceivedMailId;
import fr.relance.support.Recordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody may do to candidatures, in any order: all that changes what is found. */
final class RandomChanges {

    private static final String[] WORDS =
            "hôtel gare étoile chef rang plage terrasse œuvre noël 0612 saint-malo l’été c++ 100% a_b le la 中文 d'or"
                    .split(" ");

    private final OwnerId owner;
    private final JobApplications jobApplications;
    private final Stages stages;
    private final ReceivedMails mails;
    private final Recordings recordings;
    private final Journal journal;
    private final Random random;
    private final List<JobApplicationId> known = new ArrayList<>();
    private final List<JournalEntryId> entries = new ArrayList<>();

    RandomChanges(
            OwnerId owner,
            JobApplications jobApplications,
            Stages stages,
            ReceivedMails mails,
            Recordings recordings,
            Journal journal,
            Random random) {
        this.owner = owner;
        this.jobApplications = jobApplications;
        this.stages = stages;
        this.mails = mails;
        this.recordings = recordings;
        this.journal = journal;
        this.random = random;
    }

    /** One of them; nothing, where it is refused. */
    void happen() {
        try {
            if (known.isEmpty() || random.nextInt(9) == 0) {
                create();
            } else if (random.nextInt(8) == 0) {
                undo();
            } else {
                JobApplicationId id = known.get(random.nextInt(known.size()));
                if (jobApplications.all(owner).contains(id)) {
                    change(jobApplications.get(owner, id));
                }
            }
        } catch (NotAllowed e) {
            // Not from that stage, or something else happened since.
        }
    }

    /** A part of a word, or of two. */
    String typed() {
        String text = text();
        int start = random.nextInt(text.length());
        return text.substring(start, start + 1 + random.nextInt(Math.min(8, text.length() - start)));
    }

    private void create() {
        JobApplicationId id = JobApplicationId.random();
        note(jobApplications.create(owner, id, SearchScenarios.post(text(), "Serveur", null, null)));
        known.add(id);
    }

    private void undo() {
        if (!entries.isEmpty()) {
            journal.undo(owner, entries.remove(entries.size() - 1));
        }
    }

    private void change(JobApplicationView there) {
        JobApplicationId id = there.id();
        switch (random.nextInt(7)) {
            case 0 ->
                note(jobApplications.edit(
                        owner, id, there.version(), SearchScenarios.post(text(), "Serveur", "Lyon", text())));
            case 1 -> note(jobApplications.addPerson(owner, id, new ContactId(UUID.randomUUID()), person()));
            case 2 ->
                note(stages.move(owner, id, there.version(), Stage.values()[random.nextInt(Stage.values().length)]));
            case 3 -> note(jobApplications.delete(owner, id));
            case 4 -> mails.keep(owner, new KeepMail(new ReceivedMailId(UUID.randomUUID()), id, mail()));
            case 5 ->
                known.add(recordings
                        .record(owner, Recordings.TUESDAY, Recordings.VAGUE)
                        .jobApplication());
            default ->
                there.people().stream()
                        .findFirst()
                        .ifPresent(person -> note(jobApplications.deletePerson(owner, person.id())));
        }
    }

    private PersonDetails person() {
        return new PersonDetails(null, text(), text(), null, null, null, null, null);
    }

    private MailContent mail() {
        return new MailContent("Claire", text(), null, text(), 0, false);
    }

    private void note(Optional<JournalEntryId> entry) {
        entry.ifPresent(entries::add);
    }

    private String text() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }
}
