package fr.relance.planning;

/** Which contact details of the person met are known. */
public record ContactDetails(boolean email, boolean directPhone, boolean assistantPhone) {

    /** Whether any number is known. */
    public boolean anyPhone() {
        return directPhone || assistantPhone;
    }

    /** By e-mail, unless only a number is known. */
    Channel channel() {
        return !email && anyPhone() ? Channel.PHONE : Channel.EMAIL;
    }

    boolean reaches(Channel channel) {
        return channel == Channel.EMAIL ? email : anyPhone();
    }
}
