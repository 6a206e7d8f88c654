package fr.relance.demo;

import static fr.relance.interview.InterviewSetting.PHONE;
import static fr.relance.interview.InterviewSetting.VIDEO;
import static fr.relance.planning.Seniority.ENTRY;
import static fr.relance.planning.Seniority.EXECUTIVE;
import static fr.relance.planning.Seniority.EXPERIENCED;
import static fr.relance.planning.Seniority.MANAGER;
import static fr.relance.planning.Urgency.FAST;
import static fr.relance.planning.Urgency.IMMEDIATE;
import static fr.relance.planning.Urgency.LOW;
import static fr.relance.planning.Urgency.NORMAL;

import fr.relance.demo.DemoStory.Ending;
import fr.relance.demo.DemoStory.Said;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.planning.Channel;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Timing;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The candidatures of the demo: invented companies and people, telephone numbers kept for fiction. */
final class DemoStories {

    private static final Said VAGUE = said("On vous tient au courant.", new Timing.Vague());
    private static final Said NOTHING = new Said(null, NextSteps.unstated(), null, null);
    private static final Said WEEK = said("Réponse sous huitaine.", new Timing.Within(1, Timing.Unit.WEEKS));
    private static final Said FORTNIGHT =
            said("Nous revenons vers vous sous quinze jours.", new Timing.Within(2, Timing.Unit.WEEKS));
    private static final Said TEN_WORKING_DAYS =
            said("Comptez dix jours ouvrés.", new Timing.Within(10, Timing.Unit.WORKING_DAYS));
    private static final Said CALL_US = new Said(
            "Rappelez-moi dans une semaine.",
            new NextSteps(Initiator.CANDIDATE, new Timing.Within(1, Timing.Unit.WEEKS), Channel.PHONE),
            null,
            null);

    private DemoStories() {}

    static List<DemoStory> all() {
        return Stream.of(late(), fresh(), waiting(), toCome(), done(), answered())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DemoStory> late() {
        return List.of(
                story("Le Grand Hôtel", "chef de rang", "Lyon", mrs("Claire", "Durand"), 9)
                        .post(EXPERIENCED, NORMAL)
                        .said(with(
                                VAGUE,
                                "une personne à l’aise avec une clientèle étrangère",
                                "trois saisons en palace et un anglais courant"))
                        .build(),
                story("Maison Lenoir", "assistante de direction", "Lyon", mr("Paul", "Lenoir"), 8)
                        .post(EXPERIENCED, FAST)
                        .said(WEEK)
                        .build(),
                story("Transports Vallier", "responsable d’exploitation", "Vénissieux", mr("Karim", "Benali"), 21)
                        .post(MANAGER, NORMAL)
                        .said(FORTNIGHT)
                        .build(),
                story("Biscuiterie du Forez", "commercial terrain", "Montbrison", line(mrs("Sophie", "Marchal")), 7)
                        .post(EXPERIENCED, FAST)
                        .said(CALL_US)
                        .build());
    }

    private static List<DemoStory> fresh() {
        return List.of(
                story("Clinique des Tilleuls", "secrétaire médicale", "Bron", mrs("Anne", "Perret"), 2)
                        .post(ENTRY, NORMAL)
                        .said(VAGUE)
                        .build(),
                story("Atelier Rivoire", "menuisier", "Saint-Priest", mr("Luc", "Rivoire"), 1)
                        .post(ENTRY, IMMEDIATE)
                        .said(NOTHING)
                        .build(),
                story("Coopérative Alpia", "contrôleur de gestion", "Grenoble", mrs("Hélène", "Faure"), 5)
                        .post(MANAGER, NORMAL)
                        .held(VIDEO)
                        .said(TEN_WORKING_DAYS)
                        .ending(Ending.THANKED)
                        .build(),
                story("Éditions du Fleuve", "correctrice", "Lyon", mrs("Inès", "Garnier"), 4)
                        .post(EXPERIENCED, LOW)
                        .said(VAGUE)
                        .ending(Ending.THANKED)
                        .build());
    }

    private static List<DemoStory> waiting() {
        return List.of(
                story("Garage Morel", "conseillère clientèle", "Villeurbanne", line(mr("Denis", "Morel")), 10)
                        .post(EXPERIENCED, NORMAL)
                        .said(VAGUE)
                        .ending(Ending.THANKED)
                        .build(),
                story("Librairie Passages", "libraire", "Lyon", mrs("Jeanne", "Roche"), 3)
                        .post(ENTRY, LOW)
                        .said(FORTNIGHT)
                        .ending(Ending.THANKED)
                        .build(),
                story("Novalp Énergie", "directrice des ressources humaines", "Annecy", mr("Hugo", "Tissot"), 12)
                        .post(EXECUTIVE, NORMAL)
                        .said(VAGUE)
                        .ending(Ending.THANKED)
                        .build(),
                story("Pharmacie Bellecour", "préparatrice", "Lyon", mrs("Nadia", "Haddad"), 0)
                        .post(EXPERIENCED, FAST)
                        .said(WEEK)
                        .build());
    }

    private static List<DemoStory> toCome() {
        return List.of(
                story("Lycée Ampère", "assistante d’éducation", "Lyon", mrs("Marie", "Chevalier"), 1)
                        .post(ENTRY, NORMAL)
                        .ending(Ending.TO_COMPLETE)
                        .build(),
                story("Studio Carmin", "graphiste", "Lyon", mr("Théo", "Blanc"), -2)
                        .post(EXPERIENCED, NORMAL)
                        .held(VIDEO)
                        .build(),
                story("Groupe Sévigné", "responsable de boutique", "Lyon", mrs("Laure", "Colin"), -5)
                        .post(MANAGER, NORMAL)
                        .build());
    }

    private static List<DemoStory> done() {
        return List.of(
                story("Traiteur Delmas", "chargée d’événements", "Écully", mrs("Elsa", "Delmas"), 20)
                        .post(EXPERIENCED, NORMAL)
                        .said(WEEK)
                        .ending(Ending.DONE)
                        .build(),
                story("Mutuelle Horizon", "gestionnaire de contrats", "Lyon", mr("Yves", "Renaud"), 38)
                        .post(ENTRY, NORMAL)
                        .said(VAGUE)
                        .ending(Ending.DONE)
                        .build());
    }

    private static List<DemoStory> answered() {
        return List.of(
                story("Imprimerie Gauthier", "cheffe de fabrication", "Rillieux", mr("Marc", "Gauthier"), 30)
                        .post(MANAGER, LOW)
                        .said(FORTNIGHT)
                        .ending(Ending.REFUSED)
                        .build(),
                story("Cabinet Aubry", "collaboratrice comptable", "Lyon", mrs("Odile", "Aubry"), 22)
                        .post(EXPERIENCED, NORMAL)
                        .held(PHONE)
                        .said(WEEK)
                        .ending(Ending.OFFERED)
                        .build(),
                story("Jardins de Brou", "animatrice nature", "Bourg-en-Bresse", mr("Simon", "Picard"), 14)
                        .post(ENTRY, NORMAL)
                        .said(TEN_WORKING_DAYS)
                        .ending(Ending.ASKED)
                        .build());
    }

    private static DemoStoryBuilder story(
            String company, String position, String place, PersonDetails person, int daysAgo) {
        return new DemoStoryBuilder(company, position, place, person, daysAgo);
    }

    private static Said said(String words, Timing timing) {
        return new Said(words, new NextSteps(Initiator.RECRUITER, timing, null), null, null);
    }

    private static Said with(Said said, String needs, String strengths) {
        return new Said(said.words(), said.nextSteps(), needs, strengths);
    }

    private static PersonDetails mrs(String firstName, String lastName) {
        return person(Civility.MADAME, firstName, lastName, null);
    }

    private static PersonDetails mr(String firstName, String lastName) {
        return person(Civility.MONSIEUR, firstName, lastName, null);
    }

    private static PersonDetails line(PersonDetails person) {
        return person(
                Objects.requireNonNull(person.civility()),
                Objects.requireNonNull(person.firstName()),
                Objects.requireNonNull(person.lastName()),
                "06 39 98 12 34");
    }

    private static PersonDetails person(
            Civility civility, String firstName, String lastName, @Nullable String directPhone) {
        String address = Normalizer.normalize(firstName + "." + lastName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new PersonDetails(
                civility, firstName, lastName, null, address + "@entreprise.example", directPhone, null, null);
    }
}
