package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One candidature in a list or on the board.
 *
 * @param found lines in which something was found that the rest does not show, cut into what was looked for and what was not
 */
public record ListedJobApplication(
        JobApplicationId id,
        String company,
        String position,
        @Nullable String place,
        @Nullable LocalDate appliedOn,
        Stage stage,
        long version,
        List<List<FoundPiece>> found) {

    public ListedJobApplication {
        found = List.copyOf(found);
    }

    /** The stages to which it may be moved by hand. */
    public List<Stage> destinations() {
        return stage.destinations();
    }

    ListedJobApplication found(List<List<FoundPiece>> lines) {
        return new ListedJobApplication(id, company, position, place, appliedOn, stage, version, lines);
    }

    /** One in which nothing was looked for. */
    ListedJobApplication(
            JobApplicationId id,
            String company,
            String position,
            @Nullable String place,
            @Nullable LocalDate appliedOn,
            Stage stage,
            long version) {
        this(id, company, position, place, appliedOn, stage, version, List.of());
    }
}
