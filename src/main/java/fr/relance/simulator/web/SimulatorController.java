package fr.relance.simulator.web;

import fr.relance.kernel.Gender;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.planning.Plan;
import fr.relance.planning.Region;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The method for everybody: a case in, the date with its reasons and the message out. Nothing is stored. */
@Controller
class SimulatorController {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final NextStepsReader reader;
    private final Simulation simulation;
    private final Clock clock;

    SimulatorController(NextStepsReader reader, Simulation simulation, Clock clock) {
        this.reader = reader;
        this.simulation = simulation;
        this.clock = clock.withZone(PARIS);
    }

    @GetMapping("/simulateur")
    String simulate(
            @Valid @ModelAttribute("form") CaseForm typed,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        CaseForm form = typed.completed(now);
        Optional<SimulatedCase> simulated = form.read(reader, now, errors);
        model.addAttribute("form", form);
        // A form that is put in place of the typed one would lose what is said against it.
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("seniorities", Seniority.values());
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("regions", Region.values());
        model.addAttribute("genders", Gender.values());
        model.addAttribute("reaches", Reach.values());
        simulated.ifPresentOrElse(
                each -> show(each, form, model, response),
                () -> response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()));
        return "simulator/simulator";
    }

    private void show(SimulatedCase simulated, CaseForm form, Model model, HttpServletResponse response) {
        Plan plan = simulation.plan(simulated);
        model.addAttribute("simulated", simulated);
        model.addAttribute("plan", plan);
        model.addAttribute("steps", simulation.steps(plan, simulated, form));
        // The page is renewed in part while one types; its address follows, so that it can be shared as it stands.
        response.setHeader("HX-Replace-Url", form.address());
    }
}
