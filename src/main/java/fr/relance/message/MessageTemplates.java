package fr.relance.message;

import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.TemplateId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal templates of one owner. An id that is unknown or foreign is {@link NotFound}; a version that is not the row's own is
 * {@link fr.relance.kernel.StaleVersion}; one more than {@value #MOST} is {@link NotAllowed}.
 */
@Service
@Transactional
public class MessageTemplates {

    /** How many a person may keep. */
    public static final int MOST = 50;

    private final MessageTemplateRepository repository;
    private final Clock clock;

    MessageTemplates(MessageTemplateRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All of them, the oldest first. */
    @Transactional(readOnly = true)
    public List<TemplateView> all(OwnerId owner) {
        return repository.findByOwnerIdAndDeletedAtIsNullOrderByCreatedAt(owner.value()).stream()
                .map(MessageTemplate::view)
                .toList();
    }

    /** All of them, and these even if they were deleted: words that were made of them are not lost. */
    @Transactional(readOnly = true)
    public List<TemplateView> usable(OwnerId owner, Collection<TemplateId> evenDeleted) {
        return repository
                .usable(
                        owner.value(),
                        evenDeleted.stream().map(TemplateId::value).toList())
                .stream()
                .map(MessageTemplate::view)
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public TemplateView get(OwnerId owner, TemplateId id) {
        return find(owner, id).view();
    }

    /** Keeps a new one; an id that exists is the same form sent again, and the one that is there takes it over, back from its deletion. */
    public void create(OwnerId owner, TemplateId id, SaveTemplate template) {
        repository
                .findByOwnerIdAndId(owner.value(), id.value())
                .ifPresentOrElse(known -> takeOver(owner, known, template), () -> {
                    requireRoom(owner);
                    repository.save(new MessageTemplate(owner, id, template, clock.instant()));
                });
    }

    /** Changes one. */
    public void edit(OwnerId owner, TemplateId id, long version, SaveTemplate template) {
        find(owner, id).edit(version, template);
    }

    /** Takes one away; it waits for an undo. */
    public void delete(OwnerId owner, TemplateId id) {
        find(owner, id).delete(clock.instant());
    }

    /** Takes {@link #delete} back. */
    public void restore(OwnerId owner, TemplateId id) {
        requireRoom(owner);
        repository
                .findByOwnerIdAndId(owner.value(), id.value())
                .orElseThrow(() -> new NotFound(id))
                .restore();
    }

    private void takeOver(OwnerId owner, MessageTemplate known, SaveTemplate template) {
        if (known.isDeleted()) {
            requireRoom(owner);
            known.restore();
        }
        known.edit(known.view().version(), template);
    }

    private void requireRoom(OwnerId owner) {
        if (repository.countByOwnerIdAndDeletedAtIsNull(owner.value()) >= MOST) {
            throw new NotAllowed("message.template.tooMany");
        }
    }

    private MessageTemplate find(OwnerId owner, TemplateId id) {
        return repository
                .findByOwnerIdAndIdAndDeletedAtIsNull(owner.value(), id.value())
                .orElseThrow(() -> new NotFound(id));
    }
}
