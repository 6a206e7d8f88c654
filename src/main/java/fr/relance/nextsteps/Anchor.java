package fr.relance.nextsteps;

/**
 * Words that give the times beside them their sense.
 *
 * @param from first token
 * @param to last token, exclusive
 * @param denied whether it is said that it will not happen
 */
record Anchor(Role role, int from, int to, boolean denied) {

    Anchor as(Role other) {
        return new Anchor(other, from, to, denied);
    }
}
