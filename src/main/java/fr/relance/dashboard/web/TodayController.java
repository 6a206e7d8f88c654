package fr.relance.dashboard.web;

import fr.relance.account.CurrentOwner;
import fr.relance.dashboard.Agenda;
import fr.relance.kernel.Input;
import fr.relance.kernel.OwnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Aujourd’hui »: what to do now. */
@Controller
class TodayController {

    private static final int FARTHEST_PAGE = 10_000;

    private final Agenda agenda;

    TodayController(Agenda agenda) {
        this.agenda = agenda;
    }

    @GetMapping("/")
    String today(@CurrentOwner OwnerId owner, @RequestParam("page") @Nullable String page, Model model) {
        int fromOne = Input.number(page, 1, FARTHEST_PAGE).orElse(1);
        model.addAttribute("agenda", agenda.view(owner, fromOne - 1));
        return "dashboard/today";
    }
}
