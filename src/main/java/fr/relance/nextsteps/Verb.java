package fr.relance.nextsteps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verbs by which people make contact, in the forms that are spoken, and as phones dictate them: -er, -ez, -é are one sound. */
enum Verb {
    CALL("appel rappel telephon retelephon appell rappell phon", "appel rappel"),
    WRITE(
            "",
            "ecrire ecris ecrit ecrits ecrivez ecrivons ecrivent ecrirai ecriras ecrira ecrirons ecrirez ecriront ecrive ecrivent"
                    + " ecriviez reecrire reecris reecrit reecrirai reecrira reecrirons recrire ecrirez reecrivez"),
    MEET(
            "contact recontact relanc",
            "joindre joins joint jointe joignez joignons joindrai joindra joindrons joindrez joindront joigniez relance"),
    INFORM(
            "inform avis notifi",
            "prevenir previens previent prevenez prevenons previennent previendrai previendra previendrons previendrez"
                    + " previendront prevenu prevenue prevenus avertir avertis avertit avertissez averti avertie avertirai avertira"
                    + " avertirons avertiront previenne previen avertisse"),
    ANSWER(
            "",
            "repondre reponds repond repondez repondons repondent repondrai repondra repondrons repondrez repondront reponde"
                    + " repondu repondue repon"),
    TELL(
            "",
            "dire dis dit dirai dira dirons direz diront dites dise disiez redire redis redit redirai redira redirons redites"
                    + " redirez redisons disons"),
    KEEP(
            "",
            "tenir tiens tient tenons tenez tiennent tiendrai tiendras tiendra tiendrons tiendrez tiendront tenu tenue tenus"
                    + " tenues tien tienne teniez tiendrait tiendrais garde gardez garder garderai gardera garderons gardons"),
    RETURN(
            "retourn rapproch",
            "revenir reviens revient revenons revenez reviennent reviendrai reviendras reviendra reviendrons reviendrez"
                    + " reviendront revienne revien reviend reviendrais reviendrait revenu revenue revenus reveniez revienez"
                    + " reviendrions viendrai viendra viendrons reviennes"),
    GIVE(
            "donn pass laiss adress communiqu envoi envoy apport redonn renvoy partag annonc post confirm",
            "envoi envoie envois enverrai enverra enverrons enverrez enverront envoient rendre rends rend rendrai rendra rendrons"
                    + " rendront transmettre transmets transmet transmettrai transmettra transmettrons transmettront"
                    + " transmettez transmettons transmis faire fais fait faisons faites font ferai fera ferons ferez feront"
                    + " fasse fassiez referai refera refaire refais refait refaisons mettre mets met mettrai mettra mettrons mettez"),
    GET(
            "",
            "avoir aurez auras aurai aurais auriez avez as recevoir recevez recevrez recevras recevrai recevriez recois"
                    + " obtenir obtiendrez aurer ayez aurait"),
    TAKE(
            "",
            "prendre prends prend prenons prenez prennent prendrai prendra prendrons prendrez prendront reprendre reprends"
                    + " reprend reprenons reprenez reprendrai reprendra reprendrons reprendrez reprendront prenne reprenne"
                    + " entrer entrerai entrera entrerons entrez entre entrons mettra mettre mettrons preniez repreniez");

    private static final Map<String, Integer> KINDS = kinds();

    private final Set<String> forms = new HashSet<>();

    Verb(String stems, String irregular) {
        for (String stem : words(stems)) {
            words(Endings.ALL).forEach(ending -> forms.add(stem + ending));
        }
        forms.addAll(words(irregular));
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(" "));
    }

    /** Whether the word is a form of one of the verbs, given as the sum of their {@link #bit}s. */
    static boolean is(String word, int bits) {
        return (KINDS.getOrDefault(word, 0) & bits) != 0;
    }

    int bit() {
        return 1 << ordinal();
    }

    static Set<String> words() {
        return KINDS.keySet();
    }

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        for (Verb verb : values()) {
            verb.forms.forEach(form -> kinds.merge(form, verb.bit(), Integer::sum));
        }
        return kinds;
    }

    /** Of verbs in -er; apart, since constants come before all else in an enum. */
    private static final class Endings {

        private static final String ALL =
                "e es ons ez ent er ee ees s a ai as ait ais aient erai eras era erons erez eront erait"
                        + " erais eriez erions eraient iez ions ant ont";
    }
}
