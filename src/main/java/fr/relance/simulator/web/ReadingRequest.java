package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.kernel.Input;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.nextsteps.Reading;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Fault;
import fr.relance.planning.Problem;
import fr.relance.planning.Region;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The body of a request to read what a recruiter said. */
final class ReadingRequest {

    private final @Nullable String phrase;
    private final @Nullable LocalDateTime interviewAt;
    private final @Nullable Region region;

    ReadingRequest(Fields fields) {
        phrase = fields.required("phrase", Form.text(NextStepsReader.MAX_LENGTH));
        interviewAt = fields.required("interviewAt", Form.MOMENT);
        region = fields.optional("region", Form.choice(Region.class));
    }

    Reading read(NextStepsReader reader, RequestErrors errors) {
        if (phrase != null && Input.line(phrase) == null) {
            errors.add(new Fault("phrase", Problem.MISSING, 0, 0));
        }
        errors.refuse(new FactCheck().years("interviewAt", interviewAt));
        return reader.read(sure(phrase), sure(interviewAt), region == null ? Region.METROPOLE : region);
    }
}
