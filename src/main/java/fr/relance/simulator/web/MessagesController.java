package fr.relance.simulator.web;

import fr.relance.message.MessageWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words for everybody: stateless, without an account. See docs/messages.md, "HTTP". */
@RestController
class MessagesController {

    private final MessageWriter writer;
    private final Bodies bodies;

    MessagesController(MessageWriter writer, Bodies bodies) {
        this.writer = writer;
        this.bodies = bodies;
    }

    @PostMapping("/api/v1/messages")
    MessageAnswer write(HttpServletRequest request) throws IOException {
        Fields fields = bodies.read(request);
        return MessageAnswer.of(writer.write(new WritingRequest(fields).facts(fields.errors())));
    }
}
