package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElisionTests {

    private static final String ELIDED = """
            d’assistante | d’Assistante de direction | d’ASSISTANTE DE DIRECTION | d’hôtesse d’accueil
            d’hôte de caisse | d’Hôtelier | d’HÔTESSE D’ACCUEIL | d’ingénieure | d’ingénieur d’études | d’éducateur
            d’Éducatrice de jeunes enfants | d’élagueur | d’étancheur | d’être | d’œnologue | d’Œnologue
            d’aide-soignante | d’ouvrier | d’opticienne | d’ostéopathe | d’urbaniste | d’usineur | d’urologue
            d’universitaire | d’horloger | d’horticultrice | d’huissier | d’huîtrier | d’historien
            d’homme de ménage | d’homéopathe | d’hydraulicien | d’hygiéniste | d’hypnothérapeute | d’habilleuse
            d’harmoniciste | d’haltérophile | d’halieute | d’humoriste | d’hospitalier | d’hématologue | d’hébergeur
            d’héliciculteur | d’hôtelière | d’hippothérapeute | d’hagiographe | d’hormonologue | d’héroïne
            d’IT Manager | d’iOS developer | d’ATSEM | d’AESH | d’ASH | d’IDE | d’AMOA | d’ERP manager | d’HSE
            d’e-commerce manager | d’account manager | d’area manager | d’office manager | d’ypréau | d’aide-soignant
            d’aide à domicile | d’agent d’entretien | d’Agente de sûreté | d’animateur | d’architecte
            d’artisan boulanger | d’auxiliaire de vie | d’avocat | d’acheteuse | d’administrateur systèmes
            d’aéronaute | d’ébéniste | d’écailler | d’économe | d’électricien | d’employé polyvalent
            d’Employée de banque | d’ergothérapeute | d’esthéticienne | d’étalagiste | d’expert-comptable
            d’Évaluatrice | d’éducatrice | d’infirmier | d’INFIRMIÈRE | d’instituteur | d’îlotier | d’imprimeur
            d’océanographe | d’œnologue conseil | d’opérateur | d’orthophoniste | d’oiseleur | d’usager expert
            d’ULM pilote | d’habilleur | d’habitat manager | d’haleine | d’harmoniste | d’hélicoptériste
            d’herboriste | d’héraldiste | d’heure sup | d’histologiste | d’HACCP manager | d’hommes de quart
            d’homologation manager | d’honneur | d’honoraire | d’hôtel manager | d’hostellerie | d’huilier
            d’humaniste | d’hypermarché manager | d’hydrogéologue | d’hygiéniste dentaire | d’hymne | d’IA engineer
            d’IBODE | d’IADE | d’ISP | d’IoT engineer | d’EHS manager | d’EJE | d’AED | d’AI engineer | d’ASV | d’OPC
            d’onboarding manager | d’outdoor manager | d’e-learning designer | d’event manager
            d’engineering manager | d’art director | d’Yves | d’« animateur » | d’"animateur" | d’“animateur”
            d’(assistant)""";

    private static final String WHOLE = """
            de chef de rang | de Chef de rang | de serveuse | de hockeyeur | de Hockeyeuse | de HOCKEYEUR
            de handballeuse | de harpiste | de hautboïste | de haut fonctionnaire | de hongreur | de hussard
            de harnacheur | de hersage | de halleur | de haleur | de harponneur | de houilleur | de homardier
            de houblonnier | de hurleur | de héraut | de huitième clerc | de hippie | de Head of Sales
            de hall manager | de handicapé moteur | de hareng fumeur | de haute couture | de havane | de hernie
            de homard | de hors-bord | de hotte | de housse | de huit | de husky | de halte-garderie
            de hall d’accueil | de hamac | de hameau | de hangar | de haras | de harceleur | de hisseur
            de hobbyiste | de honte | de hublot | de hêtre | de HRBP | de HR Business Partner
            de High School Teacher | de Hiring Manager | de Host | de Hybrid Cloud Engineer | de HEAD CHEF
            de Health Manager | de head hunter | de hacker | de Happiness Manager | de Hardware Engineer
            de Healthcare Advisor | de Helpdesk Technician | de Home Stager | de Housekeeper | de HR Manager
            de Human Resources Officer | de Hub Manager | de Hot Line | de hotliner | de Hospitality Manager
            de onzième clerc | de onze | de UX designer | de UX/UI designer | de ux-designer | de UI designer
            de user researcher | de Unit Manager | de Unity developer | de One Man Show | de yield manager
            de yaourtier | de youtubeur | de web designer | de wattman | de RH | de RSSI | de SDR | de MOA
            de 1er commis | de 2e assistant | de SEO manager | de R&D manager | de NLP engineer | de RSE | de SRE
            de MCO | de LLM engineer | de DRH | de CTO | de BTP | de UX/UI | de UX-designer | de UX writer | de UI/UX
            de User Experience Designer | de US Controller | de yachtman | de Yoga teacher | de yodleur | de ouate
            de 80 % vendeur | de 3D artist | de 11e clerc | de « chef » | de kinésithérapeute | de technicienne
            de ouistiti""";

    @ParameterizedTest
    @MethodSource("elided")
    void theArticleIsElidedBeforeAVowelSound(String expected) {
        assertThat(Elision.de(expected.substring(2))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void theArticleStaysWholeBeforeAConsonantSound(String expected) {
        assertThat(Elision.de(expected.substring(3))).isEqualTo(expected);
    }

    static Stream<String> elided() {
        return Arrays.stream(ELIDED.split(" \\| |\n"));
    }

    static Stream<String> whole() {
        return Arrays.stream(WHOLE.split(" \\| |\n"));
    }
}
