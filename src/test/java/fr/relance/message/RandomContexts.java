package fr.relance.message;

import fr.relance.kernel.Civility;
import fr.relance.kernel.Gender;
import fr.relance.message.MessageContext.Addressee;
import fr.relance.message.MessageContext.Announced;
import fr.relance.message.MessageContext.Sender;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What people type, on good days and on bad ones. */
@NullMarked
final class RandomContexts {

    private static final List<String> POSITIONS = List.of(
            "chef de rang",
            "Assistante de direction (H/F)",
            "hôtesse d'accueil",
            "hockeyeur",
            "UX designer",
            "",
            "?",
            "[[${7*7}]]",
            "Ingénieur·e études [Java] {{x}}",
            "Poste d'agent  d'entretien ?!",
            "x".repeat(400),
            "responsable " + "du développement et de la coordination ".repeat(12),
            "Une hôtesse d'accueil",
            "un poste de serveur(se)",
            "Head of Sales",
            "Directeur·rice / Chef·fe de projet !!",
            "RESPONSABLE QUALITÉ",
            "XXX",
            "🌷 Fleuriste \uD83D",
            "Chargé de « communication »",
            "assistant \"export\" (Asie, (Chine) et Japon) – CDI",
            "Comptable.\nMi-temps");
    private static final List<String> COMPANIES = List.of(
            "Le Grand Hôtel",
            "Dupont S.A.",
            "L'Oréal",
            "Mairie de Lyon",
            "« Chez Paul »",
            "Qui veut ?",
            "[x]",
            "mot ".repeat(30),
            "",
            "x".repeat(300),
            "Biscuiterie Dupont",
            "« Maison »",
            "Novotel (groupe Accor)",
            "Dupont, Durand & Cie.",
            "\"Le Phare\"",
            "Yahoo!!",
            "confidentiel",
            "🌷",
            "Chez Paul",
            "http://exemple.fr/?x=1",
            "R&D <b>");
    private static final List<String> DETAILS = List.of(
            "Une personne autonome.",
            "- autonomie\n- rigueur\r\n- anglais ?",
            "Êtes-vous mobile ? Oui !",
            "l'envie d'apprendre",
            "[à compléter]",
            "XXX",
            "...",
            "[[${7*7}]] [(${m.sender})] {{nom}} __${7*7}__",
            "\"bonjour\" : 'oui'",
            "huit ans de service, dont deux à Londres, et un goût du travail en équipe",
            "a, b ; c : d. ",
            "mot ".repeat(90),
            "des mots, ".repeat(70),
            "x".repeat(900),
            "(sans fin",
            "sans début)",
            ":)",
            "«",
            "https://exemple.fr/?a=b&c='d'",
            "\u202Etnemele",
            "fin.  Suite…  \u00A0;  puis\t!",
            "il dit : « venez ? »",
            "a{b",
            "Qualité : , ;",
            "M. Durand. Suite",
            "1. anglais\n2) Excel\n\n\n(3) permis B",
            "Points forts :\n• rigueur ;\n• écoute.",
            "**Autonome** et _rapide_ 🙂 :)",
            "quelqu’un de ____ ans",
            "il a dit \"« oui »\" et « \"non\" »",
            "rendez-vous à 14:30, ou 9h ; 15 %",
            "   \n \t ",
            "null",
            "mot\uD83D",
            "vous : « un profil (senior », \"à (compléter]",
            "UNE PERSONNE TRÈS CALME !");
    private static final List<String> NAMES = List.of(
            "Camille",
            "Roux",
            "de La Tour",
            "O'Neill",
            "jean-marie",
            "Mme Durand",
            "mot ".repeat(20),
            "Y".repeat(200),
            "Li ?",
            "D’ANGELO",
            "DE LA TOUR",
            "Durand (RH)",
            "Le Gall-Ménard",
            "Ünal Øst");
    private static final List<String> PHONES = List.of(
            "0612345678",
            "+33 6 12 34 56 78",
            "06.12.34.56.78",
            "sur demande ?",
            "+1 (212) 555-0199",
            "[x]",
            "1 ".repeat(60));

    private RandomContexts() {}

    static MessageContext any(Random random) {
        LocalDate on = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000));
        return new MessageContext(
                new Sender(
                        one(NAMES, random),
                        one(NAMES, random),
                        maybe(PHONES, random),
                        one(List.of(Gender.values()), random)),
                random.nextInt(4) == 0
                        ? null
                        : new Addressee(maybe(List.of(Civility.values()), random), maybe(NAMES, random)),
                one(POSITIONS, random),
                maybe(COMPANIES, random),
                random.nextInt(4) == 0 ? null : on.minusDays(random.nextInt(60)).atTime(LocalTime.NOON),
                random.nextInt(3) == 0 ? null : on.minusDays(random.nextInt(400)),
                on,
                random.nextInt(3) == 0
                        ? null
                        : new Announced(
                                maybe(DETAILS, random), maybe(List.of(on.minusDays(2), on.plusDays(3)), random)),
                maybe(DETAILS, random),
                maybe(DETAILS, random),
                maybe(DETAILS, random));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> @Nullable T maybe(List<T> list, Random random) {
        return random.nextInt(4) == 0 ? null : one(list, random);
    }
}
