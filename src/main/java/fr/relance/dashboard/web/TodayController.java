package fr.relance.dashboard.web;

import fr.relance.account.CurrentOwner;
import fr.relance.dashboard.Agenda;
import fr.relance.dashboard.AgendaNotes;
import fr.relance.dashboard.AgendaOffers;
import fr.relance.dashboard.AgendaView;
import fr.relance.kernel.Input;
import fr.relance.kernel.OwnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Aujourd’hui »: what to do now. */
@Controller
class TodayController {

    private static final int FARTHEST_PAGE = 10_000;

    private final Agenda agenda;
    private final List<AgendaOffers> offers;
    private final List<AgendaNotes> notes;

    TodayController(Agenda agenda, List<AgendaOffers> offers, List<AgendaNotes> notes) {
        this.agenda = agenda;
        this.offers = List.copyOf(offers);
        this.notes = List.copyOf(notes);
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    String today(@CurrentOwner OwnerId owner, @RequestParam("page") @Nullable String page, Model model) {
        int fromOne = Input.number(page, 1, FARTHEST_PAGE).orElse(1);
        AgendaView view = agenda.view(owner, fromOne - 1);
        model.addAttribute("agenda", view);
        model.addAttribute(
                "notes", notes.stream().flatMap(each -> each.of(owner).stream()).toList());
        if (fromOne == 1 && !view.isEmpty()) {
            model.addAttribute(
                    "offers",
                    offers.stream().flatMap(each -> each.of(owner).stream()).toList());
        }
        return "dashboard/today";
    }
}
