package fr.relance.shell.template;

/** The icons of the sprite. */
@FunctionalInterface
public interface Icons {

    /** Address of one of them. */
    String icon(String name);

    /** One of them as {@code icons/icon} draws it. */
    default String drawn(String name) {
        return "<svg class=\"rl-icon\" aria-hidden=\"true\"><use href=\"" + icon(name) + "\"></use></svg>";
    }
}
