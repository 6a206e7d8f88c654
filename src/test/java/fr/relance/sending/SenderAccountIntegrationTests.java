package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of one's own mail account, against real servers. */
@IntegrationTest
class SenderAccountIntegrationTests extends SendingScene {

    @Test
    void anAccountIsKeptOnceItsServerLetUsIn() {
        Page refused = entrustAccount("un autre");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("password")).contains("refuse l’identifiant ou le mot de passe");
        assertThat(refused.value("host")).isEqualTo("127.0.0.1");
        assertThat(refused.text()).doesNotContain("un autre");
        assertThat(accounts.of(camille.owner())).isEmpty();

        Page kept = entrustAccount(PASSWORD);

        assertThat(camille.follow(kept).text()).contains("Vos relances peuvent partir d’ici", from());
        assertThat(server.getReceivedMessages())
                .noneMatch(mail -> mail.toString().contains(from()));
    }

    @Test
    void thePasswordIsKeptSealedAndNeverShown() {
        entrustAccount(PASSWORD);

        String row = jdbc.sql("select * from sender_account where owner_id = ?")
                .param(camille.owner().value())
                .query()
                .singleRow()
                .toString();
        assertThat(row).contains(from()).doesNotContain(PASSWORD);
        assertThat(camille.get("/profil/envoi").document().html()).doesNotContain(PASSWORD);
        assertThat(accounts.credentials(camille.owner()).orElseThrow().password())
                .isEqualTo(PASSWORD);
        assertThat(accounts.credentials(camille.owner()).orElseThrow().toString())
                .doesNotContain(PASSWORD);
    }

    @Test
    void whatIsKeptServesAgainButGoesToNoOtherServer() throws Exception {
        entrustAccount(PASSWORD);

        Page changed = camille.send(account("", port()).type("copy", "false"));
        assertThat(changed.status()).isEqualTo(302);
        assertThat(accounts.of(camille.owner()).orElseThrow().copyToSelf()).isFalse();

        try (ScriptedServer other = new ScriptedServer(Map.of())) {
            Page asked = camille.send(account("", other.port()));
            assertThat(asked.error("password")).contains("indiquez de nouveau le mot de passe");
            assertThat(other.heard()).isEmpty();
        }
    }

    @Test
    void knownProvidersNeedNoServer() {
        Page.Form form = camille.get("/profil/envoi").form("/profil/envoi");

        assertThat(camille.send(form.type("address", "camille@inconnu.example", "password", "x"))
                        .error("host"))
                .contains("Nous ne connaissons pas le serveur");
        assertThat(camille.send(form.type("address", "camille@outlook.fr", "password", "x"))
                        .error("address"))
                .contains("n’accepte plus");
        assertThat(SenderAccounts.serverOf("Camille@Orange.FR")).contains(MailServer.tls("smtp.orange.fr"));
    }

    @Test
    void whatMakesNoSenseIsSaidNextToItsField() {
        Page.Form form = account(PASSWORD, port());

        assertThat(camille.send(form.type("address", "camille")).error("address"))
                .isNotEmpty();
        assertThat(camille.send(form.type("host", "pas un serveur")).error("host"))
                .isNotEmpty();
        assertThat(camille.send(form.type("port", "0")).error("port")).isNotEmpty();
        assertThat(camille.send(form.type("encryption", "ROT13")).error("encryption"))
                .isNotEmpty();
        assertThat(accounts.of(camille.owner())).isEmpty();
    }

    @Test
    void whoTriesOneServerAfterTheOtherHasToWait() {
        for (int i = 0; i < 10; i++) {
            assertThat(entrustAccount("faux " + i).status()).isEqualTo(422);
        }
        Page refused = entrustAccount(PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.error("password")).contains("Trop d’essais de suite");
        assertThat(refused.document().select("#host").val()).isEqualTo("127.0.0.1");
        clock.setTo(SLOT);
        assertThat(entrustAccount(PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void theWayLeadsBackToTheRelanceThatWaits() {
        Page.Form form = account(PASSWORD, port()).type("pour", relance.id().toString());

        assertThat(camille.send(form).location()).isEqualTo(address);
        assertThat(camille.send(form.type("pour", "//ailleurs.example")).location())
                .isEqualTo("/profil/envoi");
    }

    @Test
    void nothingButOneAddressAndOneMomentIsConfirmed() {
        entrustAccount(PASSWORD);
        Page.Form form = confirmation();

        assertThat(camille.send(form.type("to", "")).error("to")).isNotEmpty();
        assertThat(camille.send(form.type("to", "a@b.fr, c@d.fr")).error("to")).isNotEmpty();
        assertThat(camille.send(form.type("to", recruiter, "quand", "hier")).error("quand"))
                .isNotEmpty();
        Page changed = camille.send(form.type("to", recruiter, "lu", "autre chose"));
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.text()).contains("Quelque chose a changé entre-temps");
        assertThat(rows.of(camille.owner(), relance.id())).isEmpty();
    }

    @Test
    void withoutAnAccountThePageSaysWhatToDo() {
        Page kept = camille.send(camille.get(address).form(address + "/message/envoi"));

        assertThat(camille.get(kept.location()).linksTo("/profil/envoi?pour=" + relance.id()))
                .isTrue();
    }
}
