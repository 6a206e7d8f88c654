package fr.relance.correspondence;

import fr.relance.jobapplication.SearchedTexts;
import fr.relance.journal.RecoverablePart;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.ReceivedMailId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The recruiter's messages that a candidature keeps, for search and for undo. */
@Component
@Order(1)
class MailTexts implements SearchedTexts {

    private static final String PART = "courriers";

    private final ReceivedMailRepository repository;

    MailTexts(ReceivedMailRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> parts() {
        return Set.of(PART);
    }

    @Bean
    static RecoverablePart<ReceivedMail.State> mailsPart() {
        return new RecoverablePart<>(PART, ReceivedMail.class, ReceivedMail.State.class, ReceivedMailId::new);
    }

    @Override
    public List<String> texts(OwnerId owner, JobApplicationId id) {
        return repository.present(owner, id).stream()
                .map(ReceivedMail::view)
                .flatMap(mail -> Stream.of(mail.subject(), mail.sender(), mail.text()))
                .filter(Objects::nonNull)
                .toList();
    }
}
