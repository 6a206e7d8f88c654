package fr.relance.jobapplication;

import fr.relance.journal.ChangeRecorded;
import fr.relance.journal.Journal;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Keeps the documents that search reads as the candidatures stand. */
@Component
class SearchIndex {

    private static final Set<String> OWN = Set.of(JobApplicationParts.ITSELF, JobApplicationParts.PEOPLE);

    private final JobApplicationRepository jobApplications;
    private final SearchDocumentRepository documents;
    private final StageCounts counts;
    private final Supplier<List<SearchedTexts>> modules;
    private final Journal journal;
    private final Clock clock;

    SearchIndex(
            JobApplicationRepository jobApplications,
            SearchDocumentRepository documents,
            StageCounts counts,
            ObjectProvider<SearchedTexts> modules,
            Journal journal,
            Clock clock) {
        this.jobApplications = jobApplications;
        this.documents = documents;
        this.counts = counts;
        this.modules = SingletonSupplier.of(() -> modules.orderedStream().toList());
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes in that a candidature changed, in the transaction that changed it; what the document does not show only moves it up. */
    @EventListener
    void refresh(ChangeRecorded change) {
        boolean further = modules.get().stream().anyMatch(module -> touches(change, module.parts()));
        if (!further && !touches(change, OWN)) {
            documents.touch(change.owner(), change.id(), clock.instant());
            return;
        }
        jobApplications.findIncludingDeleted(change.owner(), change.id()).ifPresent(known -> {
            boolean isNew = journal.isNew(change.id());
            SearchDocument document = isNew ? blank(known) : document(known);
            boolean all = document.isOlder() && !isNew;
            if (further || all) {
                document.add(texts(known, module -> all || touches(change, module.parts())));
            }
            document.touch(clock.instant());
            describe(document, known);
        });
    }

    /** Makes the document anew, while nobody changes the candidature; nothing happened to it. */
    @Transactional
    public void rebuild(OwnerId owner, JobApplicationId id) {
        jobApplications.lock(owner, id);
        jobApplications.findIncludingDeleted(owner, id).ifPresent(known -> {
            SearchDocument document = document(known);
            document.add(texts(known, module -> true));
            describe(document, known);
        });
    }

    private void describe(SearchDocument document, JobApplication known) {
        Stage before = document.listedIn();
        document.describe(known.view(), known.isDeleted());
        documents.save(document);
        counts.move(known.owner(), before, document.listedIn());
    }

    private SearchDocument document(JobApplication known) {
        return documents.findByOwnerIdAndId(known.owner(), known.id()).orElseGet(() -> blank(known));
    }

    private static SearchDocument blank(JobApplication known) {
        return new SearchDocument(known.id(), known.owner(), known.state().updatedAt());
    }

    private static boolean touches(ChangeRecorded change, Set<String> parts) {
        return !Collections.disjoint(change.parts(), parts);
    }

    private List<Optional<List<String>>> texts(JobApplication known, Predicate<SearchedTexts> read) {
        return modules.get().stream()
                .map(module -> Optional.of(module).filter(read).map(of -> of.texts(known.owner(), known.id())))
                .toList();
    }
}
