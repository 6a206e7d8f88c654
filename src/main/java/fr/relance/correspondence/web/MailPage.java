package fr.relance.correspondence.web;

import fr.relance.correspondence.MailClassifier;
import fr.relance.correspondence.Proposal;
import fr.relance.correspondence.ReceivedMailView;
import fr.relance.correspondence.Span;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.OwnerId;
import fr.relance.nextsteps.Piece;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a message shows: its words, those relied on, what may be noted from them. */
@Component
class MailPage {

    private final MailClassifier classifier;
    private final JobApplications jobApplications;

    MailPage(MailClassifier classifier, JobApplications jobApplications) {
        this.classifier = classifier;
        this.jobApplications = jobApplications;
    }

    void prepare(OwnerId owner, ReceivedMailView mail, Model model) {
        JobApplicationView jobApplication = jobApplications.get(owner, mail.jobApplication());
        Proposal proposal = classifier.classify(mail.subject(), mail.text(), mail.receivedAt());
        model.addAttribute("mail", mail);
        model.addAttribute("jobApplication", jobApplication);
        model.addAttribute("proposal", proposal);
        model.addAttribute("answered", answeredSince(mail, jobApplication));
        model.addAttribute("sentence", sentence(mail, proposal));
        model.addAttribute("pieces", pieces(mail.text(), 0, mail.text().length(), proposal.evidence()));
        model.addAttribute(
                "others",
                Arrays.stream(AnswerKind.values())
                        .filter(kind -> kind != proposal.kind())
                        .toList());
    }

    /** An answer that was noted since the message was kept most likely is its own. */
    private static boolean answeredSince(ReceivedMailView mail, JobApplicationView jobApplication) {
        Instant answeredAt = jobApplication.progress().answeredAt();
        return answeredAt != null && !answeredAt.isBefore(mail.keptAt());
    }

    /** The sentence around the words relied on; the message's subject where that said it; none without a proposal. */
    private static List<Piece> sentence(ReceivedMailView mail, Proposal proposal) {
        Span sentence = proposal.sentence();
        if (sentence != null) {
            return pieces(mail.text(), sentence.start(), sentence.end(), proposal.evidence());
        }
        return proposal.kind() == null || mail.subject() == null ? List.of() : List.of(new Piece(mail.subject(), true));
    }

    private static List<Piece> pieces(String text, int start, int end, @Nullable Span marked) {
        if (marked == null) {
            return List.of(new Piece(text.substring(start, end), false));
        }
        return Stream.of(
                        new Piece(text.substring(start, marked.start()), false),
                        new Piece(marked.in(text), true),
                        new Piece(text.substring(marked.end(), end), false))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }
}
