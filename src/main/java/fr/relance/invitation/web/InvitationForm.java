package fr.relance.invitation.web;

import fr.relance.invitation.Invitation;
import fr.relance.invitation.InvitationReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * An invitation as it was pasted or chosen.
 *
 * @param text what was pasted; a file outweighs it
 * @param chosen the file, null where the form has none
 * @param another whether it is about no interview that is known already, though it looks like it
 */
record InvitationForm(@Nullable String text, @Nullable MultipartFile chosen, boolean another) {

    static final InvitationForm EMPTY = new InvitationForm(null, null, false);

    private static final int LARGEST = 256 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The invitation; empty, with the mistake told, where there is none to be read. */
    Optional<Invitation> read(InvitationReader reader, Errors errors) {
        return chosen == null || chosen.isEmpty() ? pasted(reader, errors) : dropped(chosen, reader, errors);
    }

    /** As it was read. */
    String source() {
        return chosen == null || chosen.isEmpty() ? Objects.requireNonNullElse(text, "") : content(chosen);
    }

    private Optional<Invitation> pasted(InvitationReader reader, Errors errors) {
        String typed = text == null ? "" : text;
        if (typed.length() > LARGEST) {
            errors.rejectValue("text", "invitation.tooLarge");
            return Optional.empty();
        }
        return orTold(reader.read(typed), "text", errors);
    }

    private static Optional<Invitation> dropped(MultipartFile file, InvitationReader reader, Errors errors) {
        if (file.getSize() > LARGEST) {
            errors.rejectValue("chosen", "invitation.tooLarge");
            return Optional.empty();
        }
        return orTold(reader.read(content(file)), "chosen", errors);
    }

    private static Optional<Invitation> orTold(Optional<Invitation> invitation, String field, Errors errors) {
        if (invitation.isEmpty()) {
            errors.rejectValue(field, "invitation.unreadable");
        }
        return invitation;
    }

    private static String content(MultipartFile file) {
        try {
            return decode(file.getBytes());
        } catch (IOException e) {
            return "";
        }
    }

    /** Said to be UTF-8, which old programs do not know. */
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
