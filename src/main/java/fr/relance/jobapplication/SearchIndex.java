package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the documents that search reads as the candidatures stand. */
@Component
class SearchIndex {

    private final JobApplicationRepository jobApplications;
    private final SearchDocumentRepository documents;
    private final ObjectProvider<SearchedTexts> modules;
    private final Clock clock;

    SearchIndex(
            JobApplicationRepository jobApplications,
            SearchDocumentRepository documents,
            ObjectProvider<SearchedTexts> modules,
            Clock clock) {
        this.jobApplications = jobApplications;
        this.documents = documents;
        this.modules = modules;
        this.clock = clock;
    }

    /** Takes in that a candidature changed, in the transaction that changed it. */
    @EventListener
    void refresh(ChangeRecorded change) {
        jobApplications
                .findIncludingDeleted(change.owner().value(), change.id().value())
                .ifPresent(changed -> document(change.owner(), changed).touch(clock.instant()));
    }

    /** Makes the document anew, while nobody changes the candidature; nothing happened to it. */
    @Transactional
    public void rebuild(OwnerId owner, JobApplicationId id) {
        jobApplications.lock(owner.value(), id.value());
        jobApplications.findIncludingDeleted(owner.value(), id.value()).ifPresent(known -> document(owner, known));
    }

    private SearchDocument document(OwnerId owner, JobApplication known) {
        JobApplicationView view = known.view();
        SearchDocument document = documents
                .findByOwnerIdAndId(owner.value(), view.id().value())
                .orElseGet(
                        () -> new SearchDocument(view.id(), owner, known.state().updatedAt()));
        String mark = mark(owner, view.id());
        if (!document.holds(mark)) {
            document.add(mark, texts(owner, view.id()));
        }
        document.describe(view, known.isDeleted());
        return documents.save(document);
    }

    /** Of all that other modules add, of one length however much that is. */
    private String mark(OwnerId owner, JobApplicationId id) {
        String marks = modules.orderedStream()
                .flatMap(module -> module.marks(owner, id).stream())
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(marks.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> texts(OwnerId owner, JobApplicationId id) {
        return modules.orderedStream()
                .flatMap(module -> module.texts(owner, id).stream())
                .toList();
    }
}
