package fr.relance.account;

/** Everybody may sign up, but nothing can tell whether their addresses are theirs. */
final class OpenRegistrationWithoutMail extends RuntimeException {

    OpenRegistrationWithoutMail() {
        super("relance.registration=open without spring.mail.host");
    }
}
