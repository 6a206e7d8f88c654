package fr.relance.account.web;

import fr.relance.account.Candidate;
import fr.relance.account.EditProfile;
import fr.relance.account.ProfileView;
import fr.relance.kernel.Input;
import fr.relance.planning.Region;
import java.time.ZoneId;
import java.util.Arrays;
import org.springframework.validation.Errors;

/** The profile page as it was filled in. */
record ProfileForm(
        String firstName, String lastName, String phone, String gender, String region, String zone, String version)
        implements PersonFields {

    ProfileForm {
        firstName = Typed.orEmpty(firstName);
        lastName = Typed.orEmpty(lastName);
        phone = Typed.orEmpty(phone);
        gender = Typed.orEmpty(gender);
        region = Typed.orEmpty(region);
        zone = Typed.orEmpty(zone);
        version = Typed.orEmpty(version);
    }

    static ProfileForm of(ProfileView profile) {
        Candidate candidate = profile.candidate();
        return new ProfileForm(
                candidate.firstName(),
                candidate.lastName(),
                Typed.orEmpty(candidate.phone()),
                candidate.gender().name(),
                candidate.region().name(),
                FrenchZone.of(candidate.zone()).name(),
                Long.toString(profile.version()));
    }

    void check(Errors errors) {
        checkPerson(errors);
        if (Input.constant(Region.class, region).isEmpty()) {
            errors.rejectValue("region", "account.choice.unknown");
        }
        if (Input.constant(FrenchZone.class, zone).isEmpty()) {
            errors.rejectValue("zone", "account.choice.unknown");
        }
    }

    EditProfile command() {
        return new EditProfile(
                Typed.oneLine(firstName),
                Typed.oneLine(lastName),
                phoneOrNull(),
                genderOrUnsaid(),
                Region.valueOf(region),
                FrenchZone.valueOf(zone).id(),
                Input.version(version));
    }

    /** The time zones in which French law, and its public holidays, hold. */
    enum FrenchZone {
        PARIS("Europe/Paris"),
        GUADELOUPE("America/Guadeloupe"),
        MARTINIQUE("America/Martinique"),
        GUYANE("America/Cayenne"),
        SAINT_PIERRE_ET_MIQUELON("America/Miquelon"),
        LA_REUNION("Indian/Reunion"),
        MAYOTTE("Indian/Mayotte"),
        NOUVELLE_CALEDONIE("Pacific/Noumea"),
        WALLIS_ET_FUTUNA("Pacific/Wallis"),
        TAHITI("Pacific/Tahiti"),
        MARQUISES("Pacific/Marquesas"),
        GAMBIER("Pacific/Gambier");

        private final ZoneId id;

        FrenchZone(String id) {
            this.id = ZoneId.of(id);
        }

        ZoneId id() {
            return id;
        }

        static FrenchZone of(ZoneId id) {
            return Arrays.stream(values())
                    .filter(zone -> zone.id.equals(id))
                    .findFirst()
                    .orElse(PARIS);
        }
    }
}
