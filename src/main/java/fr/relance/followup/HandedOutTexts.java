package fr.relance.followup;

import fr.relance.jobapplication.JobApplications;
import fr.relance.journal.Journal;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the journal which text left Relance, and how: it is the last that Relance sees of it. The same text twice in a row is told once.
 * An id that is unknown or foreign is {@link NotFound}; of a relance that is over nothing leaves ({@link fr.relance.kernel.NotAllowed}).
 */
@Service
@Transactional
public class HandedOutTexts {

    private final FollowUpRepository repository;
    private final JobApplications jobApplications;
    private final Journal journal;

    HandedOutTexts(FollowUpRepository repository, JobApplications jobApplications, Journal journal) {
        this.repository = repository;
        this.jobApplications = jobApplications;
        this.journal = journal;
    }

    /** Notes a text as it left. */
    public void note(OwnerId owner, FollowUpId id, HandedOut how, Wording text) {
        JobApplicationId jobApplication = repository.jobApplicationOf(owner, id).orElseThrow(() -> new NotFound(id));
        jobApplications.lock(owner, jobApplication);
        FollowUp followUp = repository.find(owner, id).orElseThrow(() -> new NotFound(id));
        if (followUp.handOut(digest(text)) && !text.body().isEmpty()) {
            journal.note(
                    owner,
                    jobApplication,
                    FollowUpFacts.of(followUp.view(), how.what(), how.icon()).text(text.subject(), text.body()));
        }
    }

    private static String digest(Wording text) {
        try {
            byte[] all = (text.subject() + "\n" + text.body()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
