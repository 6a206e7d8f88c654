package fr.relance.endurance;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person who opens every main page, saves, searches, tries cases, takes their data along. */
final class Usage {

    private static final List<String> PAGES = List.of(
            "/",
            "/candidatures",
            "/candidatures?q=chef",
            "/candidatures?q=durand",
            "/candidatures/nouvelle",
            "/entretiens/nouveau",
            "/entretiens/invitation",
            "/modeles",
            "/modeles/nouveau",
            "/profil",
            "/profil/calendrier",
            "/profil/rappels",
            "/profil/securite",
            "/profil/cles",
            "/profil/donnees",
            "/confidentialite",
            "/avant-de-partir",
            "/simulateur",
            "/simulateur?company=Alba&words="
                    + URLEncoder.encode("On vous rappelle d’ici vendredi", StandardCharsets.UTF_8));

    private static final String ARCHIVE = "/profil/donnees/archive";
    private static final Pattern FOUND =
            Pattern.compile("/(?:candidatures|relances|entretiens)/[0-9a-f-]{36}(?:/agenda\\.ics|/deplacer)?(?=\")");
    private static final String PROFILE = "/profil";
    /** So many candidatures of each kind somebody has at last. */
    private static final int NEW_ONES = 40;

    private static final int OPENED = 12;
    private static final int EXPORTED_EVERY = 5;

    private final OwnProcess server;
    private final Client client = new Client();
    private final Person person = new Person(client);
    private int requests;

    Usage(OwnProcess server) {
        this.server = server;
    }

    int requests() {
        return requests;
    }

    void settleIn() throws IOException, InterruptedException {
        person.signUp(server, "camille@exemple.fr");
    }

    /** All pages and the first of the things that they lead to; something new with each round at first, an export with some. */
    void round(int number) throws IOException, InterruptedException {
        if (number < NEW_ONES) {
            person.openForms(server);
            saved(person.recordInterview(server, "maison " + number, "On vous rappelle d’ici la fin de la semaine."));
            saved(person.create(server, "atelier " + number, "Vu sur leur site."));
        } else {
            saved(client.post(server.at(PROFILE), client.form(server.at(PROFILE), PROFILE)));
        }
        Set<String> led = new LinkedHashSet<>();
        for (String page : PAGES) {
            Matcher link = FOUND.matcher(read(page));
            while (link.find()) {
                led.add(link.group());
            }
        }
        for (String page : led.stream().limit(OPENED).toList()) {
            read(page);
        }
        if (number % EXPORTED_EVERY == 0) {
            read(ARCHIVE);
        }
    }

    private String read(String page) throws IOException, InterruptedException {
        requests++;
        Client.Answer answer = person.get(server, page);
        if (answer.status() != 200) {
            throw new IOException(page + ": " + answer.status() + " " + answer.location());
        }
        return answer.body();
    }

    private void saved(Client.Answer answer) throws IOException {
        requests++;
        if (!answer.isSaved()) {
            throw new IOException("Not saved: " + answer.status() + " " + answer.errors());
        }
    }
}
