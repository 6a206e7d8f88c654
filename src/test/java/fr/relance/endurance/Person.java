package fr.relance.endurance;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who notes interviews and candidatures over HTTP, whatever happens to the server. */
final class Person {

    private static final String RECORD = "/entretiens/nouveau";
    private static final String CREATE = "/candidatures/nouvelle";

    private static final String INVITATIONS = "/profil/invitations";
    private static final Pattern INVITATION = Pattern.compile("/inscription/[\\w-]+");

    private final Client client;
    private Map<String, String> interview = Map.of();
    private Map<String, String> candidature = Map.of();

    Person(Client client) {
        this.client = client;
    }

    void signUp(OwnProcess server, String email) throws IOException, InterruptedException {
        Map<String, String> fields = client.form(server.at("/inscription"), "/inscription");
        fields.putAll(Map.of(
                "firstName", "Camille", "lastName", "Roux", "email", email, "password", "quatre mots au hasard"));
        require(client.post(server.at("/inscription"), fields));
    }

    void signIn(OwnProcess server, String email) throws IOException, InterruptedException {
        signIn(server, email, "quatre mots au hasard");
    }

    void signIn(OwnProcess server, String email, String password) throws IOException, InterruptedException {
        Map<String, String> fields = client.form(server.at("/connexion"), "/connexion");
        fields.putAll(Map.of("email", email, "password", password, "rester", "on"));
        require(client.post(server.at("/connexion"), fields));
    }

    Client.Answer chooseNewPassword(OwnProcess server, String page, String password)
            throws IOException, InterruptedException {
        Map<String, String> fields = client.form(server.at(page), page);
        fields.put("password", password);
        return client.post(server.at(page), fields);
    }

    /** The page where somebody opens an account who was invited by this person. */
    String invite(OwnProcess server, String email) throws IOException, InterruptedException {
        Map<String, String> fields = client.form(server.at(INVITATIONS), INVITATIONS);
        fields.put("email", email);
        require(client.post(server.at(INVITATIONS), fields));
        Matcher link = INVITATION.matcher(get(server, INVITATIONS).body());
        if (!link.find()) {
            throw new IOException("No invitation");
        }
        return link.group();
    }

    /** Opens the forms that are sent from then on. */
    void openForms(OwnProcess server) throws IOException, InterruptedException {
        interview = client.form(server.at(RECORD), RECORD);
        candidature = client.form(server.at(CREATE), CREATE);
    }

    Client.Answer get(OwnProcess server, String page) throws IOException, InterruptedException {
        return client.get(server.at(page));
    }

    /** An interview of a new candidature with a new person: rows of many tables. */
    Client.Answer recordInterview(OwnProcess server, String mark, String words)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(interview);
        fields.put("freshId", UUID.randomUUID().toString());
        fields.putAll(Map.of(
                "jobApplication",
                "",
                "post.company",
                mark,
                "post.position",
                "chef de rang",
                "person.lastName",
                "Durand"));
        fields.put("announced.words", words);
        return client.post(server.at(RECORD), fields);
    }

    Client.Answer create(OwnProcess server, String mark, String notes) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(candidature);
        fields.put("id", UUID.randomUUID().toString());
        fields.putAll(Map.of("post.company", mark, "post.position", "chef de rang", "post.notes", notes));
        return client.post(server.at(CREATE), fields);
    }

    private static void require(Client.Answer answer) throws IOException {
        if (!answer.isSaved()) {
            throw new IOException("Refused: " + answer.status() + " " + answer.location());
        }
    }
}
