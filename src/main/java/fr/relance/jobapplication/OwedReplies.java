package fr.relance.jobapplication;

import fr.relance.kernel.OwnerId;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which recruiters wait for an answer of the candidate. */
@Service
@Transactional(readOnly = true)
public class OwedReplies {

    private static final PageRequest FIRST_FEW = PageRequest.of(0, 10);

    private final JobApplicationRepository repository;

    OwedReplies(JobApplicationRepository repository) {
        this.repository = repository;
    }

    /** Those that wait the longest first, ten at most. */
    public List<OwedReply> of(OwnerId owner) {
        return repository.owedReplies(owner, FIRST_FEW);
    }
}
