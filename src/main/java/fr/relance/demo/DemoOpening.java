package fr.relance.demo;

import fr.relance.jobapplication.Contract;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidature of the demo that has led to no interview yet.
 *
 * @param daysAgo how many days before today it was found, and sent if it was
 */
record DemoOpening(String company, String position, Origin origin, int daysAgo, boolean sent, boolean refused) {

    static List<DemoOpening> all() {
        return List.of(
                new DemoOpening("Musée des Confluents", "médiatrice", Origin.OFFER, 1, false, false),
                new DemoOpening("Serres du Pilat", "responsable de serre", Origin.UNSOLICITED, 2, false, false),
                new DemoOpening("Agence Trajectoire", "assistante de projet", Origin.AGENCY, 8, true, false),
                new DemoOpening("Fromagerie Vauban", "cheffe d’atelier", Origin.OFFER, 4, true, false),
                new DemoOpening("Hôtel des Brotteaux", "réceptionniste", Origin.OFFER, 16, true, true));
    }

    JobApplicationDetails post(LocalDate told) {
        @Nullable LocalDate day = sent ? told : null;
        return new JobApplicationDetails(
                company,
                position,
                null,
                "Lyon",
                origin,
                Contract.PERMANENT,
                Seniority.EXPERIENCED,
                Urgency.NORMAL,
                false,
                day,
                null,
                null);
    }
}
