package fr.relance.nextsteps;

import java.util.HashMap;
import java.util.Map;

/** How words are misspelt, shortened and dictated, and what they stand for: one word or several. */
final class Slips {

    private static final String LIST = """
            dici=d ici; disi=d ici; dissi=d ici; dicis=d ici; cest=c est; jusqua=jusqu a; jusquau=jusqu au; jusque=jusqu
            aujourdui=aujourdhui; aujourdhuis=aujourdhui; auj=aujourdhui; ojourdui=aujourdhui; aprem=apres midi
            apresmidi=apres midi; apresdemain=apres demain; surlendemain=apres demain; deumain=demain; weekend=week end
            we=week end; weekends=week end; rdv=rendez vous; rendezvous=rendez vous; rep=reponse; ds=dans; marz=mars; marse=mars; dan=dans; sere=serez; seres=serez; ns=nous; nou=nous; vs=vous; vou=vous; stp=svp
            qqs=quelque; qq=quelque; qqes=quelque; quelques=quelque; qlq=quelque; qqn=quelqu un; prochaines=prochaine
            prochains=prochain; prochene=prochaine; prochenne=prochaine; prochane=prochaine; prochin=prochain; prochian=prochain
            proch=prochain; proc=prochain; semaines=semaine; sem=semaine; sems=semaine; semene=semaine; semenne=semaine
            smaine=semaine; semains=semaine; semiane=semaine; jours=jour; jrs=jour; jr=jour; journees=journee; heures=heure
            hrs=heure; hr=heure; heur=heure; heurs=heure; annees=annee; trimestres=trimestre; fevrie=fevrier; avrile=avril
            courrant=courant; couran=courant; courants=courant; courent=courant; courrent=courant; hesiter=hesitez; hesite=hesitez
            hesites=hesitez; esitez=hesitez; hesitai=hesitez; ezitez=hesitez; hesitais=hesitez; sou=sous; souss=sous; sout=sous
            huitene=huitaine; huitenne=huitaine; quinzene=quinzaine; quinzenne=quinzaine; quinsaine=quinzaine; kinzaine=quinzaine
            huitaines=huitaine; dixaine=dizaine; dizene=dizaine; dixene=dizaine; email=mail; emails=mail; mails=mail; imel=mail
            imail=mail; maile=mail; meil=mail; courriels=courriel; couriel=courriel; courielle=courriel; couriels=courriel
            courier=courrier; fone=telephone; phone=telephone; telephonne=telephone; teleph=telephone; telephones=telephone
            telephoniquement=telephone; bigo=telephone; fils=fil; reponses=reponse; reponce=reponse; reponsse=reponse
            retours=retour; retoure=retour; decisions=decision; resultats=resultat; messages=message; appels=appel; coups=coup
            rapel=rappel; mots=mot; signes=signe; points=point; candidats=candidat; candidates=candidat; meilleures=meilleurs
            meilleur=meilleurs; bref=brefs; breve=brefs; max=maximum; maxi=maximum; maximun=maximum; minimun=minimum
            nvelles=nouvelles; nouvelle=nouvelles; infos=nouvelles; info=nouvelles; nouvels=nouvelles; informes=informe
            informee=informe; informees=informe; plutard=plus tard; plutar=plus tard; peutetre=peut etre; parceque=parce que
            vitte=vite; rapidemment=rapidement; prochainemment=prochainement; bientots=bientot; demis=demi; demie=demi
            demies=demi; weekand=week end; deus=deux; troi=trois; tois=trois; quattre=quatre; cinque=cinq; cis=six; sixe=six
            uit=huit; huite=huit; neufs=neuf; onz=onze; douz=douze; quinz=quinze; sieze=seize; ving=vingt; trent=trente
            cents=cent; vingts=vingt; lundis=lundi; mardis=mardi; mercredis=mercredi; jeudis=jeudi; vendredis=vendredi
            samedis=samedi; mecredi=mercredi; mercredie=mercredi; vendredie=vendredi; vendrdi=vendredi; lundie=lundi; jedi=jeudi
            jeudie=jeudi; mardie=mardi; ets=est; poin=point; pint=point; debu=debut; debus=debut; fins=fin; fain=fin
            millieu=milieu; mileu=milieu; reunions=reunion; ouvrees=ouvree; moa=moi; mwa=moi; noux=nous; vouz=vous; vouss=vous
            nouss=nous; ver=vers; silvousplait=svp; rappelezmoi=rappelez moi; recontactezmoi=recontactez moi
            ecrivezmoi=ecrivez moi; appelezmoi=appelez moi; relancezmoi=relancez moi; rappelermoi=rappeler moi
            rappelemoi=rappelle moi; kelke=quelque; kelques=quelque; avans=avant; avent=avant; aven=avant; apre=apres
            premieres=premiere; premiers=premier; rapides=rapide; dernieres=derniere; suivants=suivant; suivantes=suivante
            numeros=numero; num=numero; novenbre=novembre; desembre=decembre; setembre=septembre; novemb=novembre; avrill=avril
            janvie=janvier; jenvier=janvier; fevrir=fevrier; jullet=juillet; juilet=juillet; octobres=octobre; aujourdh=aujourdhui
            demin=demain; ecriver=ecrivez; recontaque=recontacte; recontaquer=recontacter; contaque=contacte; contaquer=contacter
            recontaques=recontacte; conter=compter; lundit=lundi; mardit=mardi; jeudit=jeudi; samedit=samedi
             contez=comptez; feedback=retour; feedbacks=retour
            """;

    private static final Map<String, String[]> MEANT = read();

    private Slips() {}

    /** What the word stands for; itself if it is no known slip. */
    static String[] meant(String word) {
        String[] meant = MEANT.get(word);
        return meant == null ? new String[] {word} : meant;
    }

    static boolean known(String word) {
        return MEANT.containsKey(word);
    }

    private static Map<String, String[]> read() {
        Map<String, String[]> meant = new HashMap<>();
        for (String pair : LIST.split("[;\n]")) {
            String[] both = pair.strip().split("=");
            if (both.length == 2) {
                meant.put(both[0], both[1].split(" "));
            }
        }
        return meant;
    }
}
