package fr.relance.account.registration;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.account.SiteAddress;
import fr.relance.account.letter.Links;
import fr.relance.account.letter.Links.Link.Purpose;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that let others open an account; the keeper of the installation alone makes them. To everybody else they are not found. */
@Service
@Transactional
public class Invitations {

    private final Registration registration;
    private final Accounts accounts;
    private final Links links;
    private final SiteAddress site;

    Invitations(Registration registration, Accounts accounts, Links links, SiteAddress site) {
        this.registration = registration;
        this.accounts = accounts;
        this.links = links;
        this.site = site;
    }

    /** Whether that person may invite others. */
    @Transactional(readOnly = true)
    public boolean mayInvite(OwnerId owner) {
        return registration.isByInvitation() && accounts.isKeeper(owner);
    }

    /** Those that nobody took up so far, the newest first. */
    @Transactional(readOnly = true)
    public List<InvitationView> list(OwnerId keeper) {
        check(keeper);
        Candidate person = accounts.candidate(keeper);
        return links.all(Purpose.INVITATION, keeper.value()).stream()
                .map(link -> new InvitationView(
                        link.id(),
                        Objects.requireNonNull(link.email()),
                        person.at(link.expiresAt()),
                        links.isOver(link)))
                .toList();
    }

    /** Invites the owner of an address; the link, which can be read here alone. */
    public String invite(OwnerId keeper, String email) {
        check(keeper);
        return site.link("/inscription/" + links.create(Purpose.INVITATION, keeper.value(), email))
                .toString();
    }

    /** Takes an invitation back; whether there was such a one. */
    public boolean takeBack(OwnerId keeper, UUID invitation) {
        check(keeper);
        return links.remove(keeper.value(), invitation);
    }

    private void check(OwnerId owner) {
        if (!mayInvite(owner)) {
            throw new NotFound(owner);
        }
    }

    /** An invitation as its keeper sees it; {@code until} is on the keeper's watch. */
    public record InvitationView(UUID id, String email, LocalDateTime until, boolean over) {}
}
