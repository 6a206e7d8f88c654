package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.Gender;
import fr.relance.planning.Channel;
import fr.relance.tone.Finding;
import fr.relance.tone.Tone;
import fr.relance.tone.ToneRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Our own texts stay above reproach with names and details that resemble what is accused. */
class WrittenTonesTests {

    private static final List<String> NEEDS = List.of(
            "une personne autonome, à l'aise en anglais",
            "quelqu'un de rigoureux, disponible rapidement",
            "un renfort pour l'ouverture de la terrasse",
            "Gestion des urgences et des clients mécontents",
            "un profil bilingue pour remplacer un départ, besoin urgent");
    private static final List<String> STRENGTHS = List.of(
            "huit ans de service, dont deux saisons à Londres",
            "relance client et suivi des impayés",
            "maîtrise d'Excel et de SAP, sens du contact",
            "trois ans au service des urgences");
    private static final List<String> COMPANIES =
            List.of("Le Grand Hôtel", "LE GRAND HÔTEL", "SNCF", "Mairie de Lyon", "Dupont S.A.", "Armée du Salut");
    private static final List<String> POSITIONS =
            List.of("chef de rang", "UX designer", "CHARGÉE DE RELANCE", "hôtesse d'accueil", "technicien SAV");

    private final MessageWriter writer = new MessageWriter();

    @RepeatedTest(5)
    void textsWithAnyInnocentDetailAreGood(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());

        assertThat(IntStream.range(0, 20).mapToObj(i -> innocent(random)).flatMap(this::findings))
                .isEmpty();
    }

    private Stream<String> findings(MessageContext context) {
        return requests(context).flatMap(request -> {
            Message message = writer.write(request);
            ToneRequest text =
                    new ToneRequest(request.kind().asks(), request.channel(), message.subject(), message.body());
            return Tone.of(text).findings().stream().map(finding -> said(finding, message));
        });
    }

    private static String said(Finding finding, Message message) {
        return finding.rule() + " « " + finding.text() + " » in " + message.subject() + "\n" + message.body();
    }

    private static Stream<MessageRequest> requests(MessageContext context) {
        return Arrays.stream(MessageKind.values())
                .flatMap(kind -> Arrays.stream(Channel.values())
                        .filter(kind::goesBy)
                        .flatMap(channel -> Arrays.stream(Variant.values())
                                .map(variant -> new MessageRequest(kind, channel, variant, context))));
    }

    private static MessageContext innocent(Random random) {
        MessageContext full = Contexts.full(one(List.of(Gender.values()), random));
        return new MessageContext(
                full.sender(),
                random.nextBoolean() ? full.person() : null,
                one(POSITIONS, random),
                random.nextInt(4) == 0 ? null : one(COMPANIES, random),
                random.nextInt(4) == 0 ? null : full.interviewAt(),
                random.nextInt(4) == 0 ? null : full.appliedOn(),
                full.on(),
                one(List.of(Contexts.BY_9_MARCH, Contexts.BY_16_MARCH), random),
                random.nextInt(4) == 0 ? null : one(NEEDS, random),
                random.nextInt(4) == 0 ? null : one(STRENGTHS, random),
                random.nextInt(4) == 0 ? null : Contexts.POINT);
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
