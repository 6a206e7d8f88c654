package fr.relance.interview;

import fr.relance.kernel.OwnerId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new date that the recruiter announced without a meeting; a newer one replaces it, nothing edits it. */
@Entity
@DiscriminatorValue("NEW_DATE")
class NewDate extends AnnouncedFact<NewDate.State> {

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected NewDate() {}

    NewDate(OwnerId owner, AnnounceNewDate command, Instant createdAt) {
        super(command.id(), owner, command.jobApplication(), createdAt);
        contactId = command.contact();
        happenedAt = command.receivedAt();
        words = command.words();
        nextSteps = AnnouncedNextSteps.of(command.nextSteps());
    }

    /** Whether it is just that, be it taken away. */
    boolean says(AnnounceNewDate command) {
        return jobApplication().equals(command.jobApplication())
                && Objects.equals(contactId, command.contact())
                && happenedAt.equals(command.receivedAt())
                && Objects.equals(words, command.words())
                && nextSteps.equals(AnnouncedNextSteps.of(command.nextSteps()));
    }

    /** The latest interview held before it is the one it follows. */
    @Override
    AnnouncedFactView view(Stream<InterviewView> meetings) {
        Optional<InterviewView> interview =
                meetings.filter(each -> each.heldBy(happenedAt)).findFirst();
        return new AnnouncedFactView(
                id(),
                interview.map(InterviewView::id).orElse(null),
                interview.map(InterviewView::details).orElse(null),
                happenedAt,
                nextSteps(),
                words,
                contactId);
    }

    @Override
    protected State state() {
        return new State(deletedAt);
    }

    @Override
    protected void restore(State state) {
        deletedAt = state.deletedAt();
    }

    /** All of it that ever changes. */
    record State(@Nullable Instant deletedAt) {}
}
