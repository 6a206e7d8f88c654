package fr.relance.correspondence;

import fr.relance.jobapplication.SearchedTexts;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The recruiter's messages that a candidature keeps, for search. */
@Component
class MailTexts implements SearchedTexts {

    private final ReceivedMailRepository repository;

    MailTexts(ReceivedMailRepository repository) {
        this.repository = repository;
    }

    /** Their ids: a message that was kept never changes. */
    @Override
    public List<String> marks(OwnerId owner, JobApplicationId id) {
        return repository.presentIds(owner.value(), id.value()).stream()
                .map(UUID::toString)
                .toList();
    }

    @Override
    public List<String> texts(OwnerId owner, JobApplicationId id) {
        return repository.present(owner.value(), id.value()).stream()
                .map(ReceivedMail::view)
                .flatMap(mail -> Stream.of(mail.subject(), mail.sender(), mail.text()))
                .filter(Objects::nonNull)
                .toList();
    }
}
