package fr.relance.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.ListFilter;
import fr.relance.jobapplication.ListOrder;
import fr.relance.jobapplication.SearchQuery;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.ReceivedMailId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class MailTextsIntegrationTests {

    private static final ListFilter WORDS =
            new ListFilter(SearchQuery.of("suspendu automne"), Set.of(), ListOrder.ACTIVITY);

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private ReceivedMails mails;

    @Autowired
    private JobApplicationLists lists;

    @Test
    void aKeptMessageIsFoundUntilItIsDeleted() {
        OwnerId owner = people.newPerson().owner();
        JobApplicationId id = JobApplicationId.random();
        ReceivedMailId mail = new ReceivedMailId(UUID.randomUUID());
        jobApplications.create(owner, id, JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"));
        MailContent content = new MailContent(
                "Claire Durand", "Votre candidature", null, "Le poste est suspendu jusqu’à l’automne.", 0, false);

        mails.keep(owner, new KeepMail(mail, id, content));
        assertThat(lists.page(owner, WORDS, 1).rows()).hasSize(1);

        mails.delete(owner, mail);
        assertThat(lists.page(owner, WORDS, 1).rows()).isEmpty();
    }
}
