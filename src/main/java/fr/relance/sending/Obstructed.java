package fr.relance.sending;

/** The mail did not leave, that is certain. */
final class Obstructed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    Obstructed(Obstacle obstacle, Throwable cause) {
        super(obstacle.name(), cause);
        this.obstacle = obstacle;
    }

    Obstructed(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
