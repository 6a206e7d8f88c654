package fr.relance.interview;

import fr.relance.jobapplication.SearchedTexts;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was said at the interviews of a candidature and announced since, for search. */
@Component
@Order(2)
class InterviewTexts implements SearchedTexts {

    private final AnnouncedFacts facts;

    InterviewTexts(AnnouncedFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> parts() {
        return Set.of(AnnouncedFactParts.INTERVIEWS, AnnouncedFactParts.NEW_DATES);
    }

    /** New dates first, which are the later ones. */
    @Override
    public List<String> texts(OwnerId owner, JobApplicationId id) {
        return facts.present(owner, id).stream()
                .sorted(Comparator.comparing(Interview.class::isInstance))
                .flatMap(AnnouncedFact::texts)
                .toList();
    }
}
