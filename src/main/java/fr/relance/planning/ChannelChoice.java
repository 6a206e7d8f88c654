package fr.relance.planning;

import org.jspecify.annotations.Nullable;

/** By which channel to follow up; see docs/planning.md, "Channel". */
final class ChannelChoice {

    private ChannelChoice() {}

    static Channel of(AfterInterview facts) {
        ContactDetails contact = facts.contact();
        Channel said = facts.nextSteps().channel();
        if (said != null && reaches(contact, said)) {
            return said;
        }
        return facts.directContactRole() && contact.directPhone() ? Channel.PHONE : of(contact);
    }

    /** By e-mail, unless only a number is known. */
    static Channel of(ContactDetails contact) {
        return !contact.email() && contact.anyPhone() ? Channel.PHONE : Channel.EMAIL;
    }

    /** Whether a call is wanted and no direct line is known for it. */
    static boolean lacksDirectLine(AfterInterview facts) {
        @Nullable Channel said = facts.nextSteps().channel();
        boolean wanted = said == Channel.PHONE || (said == null && facts.directContactRole());
        return wanted && !facts.contact().directPhone();
    }

    private static boolean reaches(ContactDetails contact, Channel channel) {
        return channel == Channel.EMAIL ? contact.email() : contact.anyPhone();
    }
}
