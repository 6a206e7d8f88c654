package fr.relance.shell.template;

/** Markup that Thymeleaf has to work on, for it says what is not drawn here. */
final class UnknownMarkup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownMarkup(String markup) {
        super(markup);
    }
}
