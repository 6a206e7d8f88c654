package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.Board;
import fr.relance.jobapplication.JobApplicationList;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.ListedJobApplication;
import fr.relance.jobapplication.Stage;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Candidatures as a list or as a board: the same ones, found by the same words. */
@Controller
class JobApplicationsController {

    /** The address that htmx shows while one types: without what need not be said. */
    private static final String SHOWN_ADDRESS = "HX-Replace-Url";

    private final JobApplicationLists lists;
    private final Timeline timeline;

    JobApplicationsController(JobApplicationLists lists, Timeline timeline) {
        this.lists = lists;
        this.timeline = timeline;
    }

    @ModelAttribute("stages")
    List<Stage> stages() {
        return List.of(Stage.values());
    }

    @GetMapping("/candidatures")
    @Transactional(readOnly = true)
    String show(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("asked") ListAddress asked,
            Model model,
            HttpServletResponse response) {
        response.setHeader(SHOWN_ADDRESS, asked.url());
        return asked.isBoard() ? board(owner, asked, model) : list(owner, asked, model);
    }

    private String list(OwnerId owner, ListAddress asked, Model model) {
        JobApplicationList listed = lists.page(owner, asked.filter(), asked.number());
        model.addAttribute("listed", listed);
        model.addAttribute("tally", new Tally(asked, listed.counts()));
        return with(owner, listed.rows(), model, "jobapplication/list");
    }

    private String board(OwnerId owner, ListAddress asked, Model model) {
        Board board = lists.board(owner, asked.filter());
        model.addAttribute("board", board);
        model.addAttribute("tally", new Tally(asked, board.counts()));
        List<ListedJobApplication> cards = board.columns().stream()
                .flatMap(column -> column.cards().stream())
                .toList();
        return with(owner, cards, model, "jobapplication/board");
    }

    private String with(OwnerId owner, List<ListedJobApplication> rows, Model model, String template) {
        model.addAttribute(
                "nextSteps",
                timeline.nextSteps(
                        owner, rows.stream().map(ListedJobApplication::id).toList()));
        return template;
    }
}
