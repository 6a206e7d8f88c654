package fr.relance.correspondence.web;

import fr.relance.correspondence.KeepMail;
import fr.relance.correspondence.MailClassifier;
import fr.relance.correspondence.MailContent;
import fr.relance.kernel.Input;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.ReceivedMailId;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A recruiter's message as it was pasted or chosen.
 *
 * @param freshId random, so that the form sent twice keeps one message
 * @param text what was pasted; a file outweighs it
 * @param chosen the file, null where the form has none
 */
record MailForm(
        String freshId, @Nullable String text, @Nullable MultipartFile chosen) {

    /** The message; empty, with the mistake told, where there is none to be read. */
    Optional<KeepMail> read(JobApplicationId jobApplication, Errors errors) {
        Optional<MailContent> content = chosen == null || chosen.isEmpty() ? pasted(errors) : dropped(chosen, errors);
        UUID id = Input.id(freshId).orElseGet(UUID::randomUUID);
        return content.map(read -> new KeepMail(new ReceivedMailId(id), jobApplication, read));
    }

    private Optional<MailContent> pasted(Errors errors) {
        Optional<MailContent> content = MailReader.pasted(text);
        if (content.isEmpty()) {
            errors.rejectValue("text", "correspondence.text.required");
        } else if (content.get().shortened()) {
            errors.rejectValue("text", "correspondence.text.tooLong", new Object[] {MailClassifier.MAX_LENGTH}, null);
        }
        return content;
    }

    private static Optional<MailContent> dropped(MultipartFile file, Errors errors) {
        try {
            Optional<MailContent> content = MailReader.file(file.getBytes());
            if (content.isEmpty()) {
                errors.rejectValue("chosen", "correspondence.file.empty");
            }
            return content;
        } catch (IOException e) {
            errors.rejectValue("chosen", "correspondence.file.empty");
            return Optional.empty();
        }
    }
}
