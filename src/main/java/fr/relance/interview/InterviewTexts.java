package fr.relance.interview;

import fr.relance.jobapplication.SearchedTexts;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said at the interviews of a candidature and announced since, for search. */
@Component
class InterviewTexts implements SearchedTexts {

    private final InterviewRepository interviews;
    private final AnnouncementRepository announcements;

    InterviewTexts(InterviewRepository interviews, AnnouncementRepository announcements) {
        this.interviews = interviews;
        this.announcements = announcements;
    }

    /** Those of announcements never change, those of interviews have another version when they do. */
    @Override
    public List<String> marks(OwnerId owner, JobApplicationId id) {
        return Stream.concat(
                        announcements.presentIds(owner.value(), id.value()).stream()
                                .map(UUID::toString),
                        interviews.presentVersions(owner.value(), id.value()).stream())
                .toList();
    }

    @Override
    public List<String> texts(OwnerId owner, JobApplicationId id) {
        Stream<@Nullable String> announced =
                announcements.findByOwnerIdAndJobApplicationId(owner.value(), id.value()).stream()
                        .filter(Announcement::isPresent)
                        .map(announcement ->
                                announcement.after(Optional.empty()).words());
        Stream<@Nullable String> said = interviews.present(owner.value(), id.value()).stream()
                .map(interview -> interview.view().details())
                .flatMap(details -> Stream.of(
                        details.announcedWords(), details.needs(), details.strengths(), details.talkingPoint()));
        return Stream.concat(announced, said).filter(Objects::nonNull).toList();
    }
}
