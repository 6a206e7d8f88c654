package fr.relance.account;

import fr.relance.account.AccountPrincipals.AccountPrincipal;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Region;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who signed up: how to reach, address and plan for them. */
@Entity
class Account {

    /** As the migration names it: who violates it typed an address that has an account. */
    static final String EMAIL_CONSTRAINT = "account_email_unique";

    /** As the migration names it: who violates it wanted to be the first, and was not. */
    static final String KEEPER_CONSTRAINT = "account_keeper_unique";

    static final String KEEPER = "KEEPER";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String email;
    private String emailNormalised;
    private String passwordHash;
    private String firstName;
    private String lastName;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Enumerated(EnumType.STRING)
    private Region region;

    private ZoneId timeZone;
    private Instant createdAt;
    private @Nullable String keeperMark;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(SignUp command, String passwordHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.email = EmailAddress.trimmed(command.email());
        this.emailNormalised = EmailAddress.normalised(command.email());
        this.passwordHash = passwordHash;
        this.firstName = command.firstName();
        this.lastName = command.lastName();
        this.phone = command.phone();
        this.gender = command.gender();
        this.region = Region.METROPOLE;
        this.timeZone = PARIS;
        this.createdAt = createdAt;
    }

    /**
     * Takes over what the person changed.
     *
     * @return whether plans made so far may fall on other days now
     * @throws StaleVersion if another tab was faster
     */
    boolean edit(EditProfile command) {
        StaleVersion.check(id, command.version(), version());
        boolean replan = region != command.region() || !timeZone.equals(command.zone());
        firstName = command.firstName();
        lastName = command.lastName();
        phone = command.phone();
        gender = command.gender();
        region = command.region();
        timeZone = command.zone();
        return replan;
    }

    /** The first person of an installation keeps it. */
    Account keeping() {
        keeperMark = KEEPER;
        return this;
    }

    void changeEmail(String newEmail) {
        email = EmailAddress.trimmed(newEmail);
        emailNormalised = EmailAddress.normalised(newEmail);
    }

    @PostUpdate
    void isAnother() {
        KnownCandidate.forget();
    }

    OwnerId owner() {
        return new OwnerId(id);
    }

    String passwordHash() {
        return passwordHash;
    }

    void keepPassword(String newHash) {
        passwordHash = newHash;
    }

    AccountPrincipal principal() {
        return new AccountPrincipal(id, passwordHash);
    }

    Candidate candidate() {
        return new Candidate(firstName, lastName, email, phone, gender, region, timeZone);
    }

    ProfileView profile() {
        return new ProfileView(candidate(), version());
    }

    private long version() {
        return Objects.requireNonNull(version, "not saved yet");
    }
}
