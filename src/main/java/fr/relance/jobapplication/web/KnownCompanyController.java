package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.AlikeJobApplication;
import fr.relance.jobapplication.Companies;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.kernel.Input;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells, while a company is typed, which candidatures there are for it already, and which companies begin so. */
@Controller
class KnownCompanyController {

    private final Companies companies;
    private final JobApplicationLists lists;

    KnownCompanyController(Companies companies, JobApplicationLists lists) {
        this.companies = companies;
        this.lists = lists;
    }

    /** Those that begin like what is typed; before anything is, those of the latest candidatures. */
    @GetMapping("/candidatures/entreprises")
    String beginning(
            @CurrentOwner OwnerId owner,
            @RequestParam(name = "post.company", required = false) @Nullable String company,
            Model model) {
        String typed = Input.line(company);
        model.addAttribute("companies", typed == null ? lists.companies(owner) : companies.beginning(owner, typed));
        return "jobapplication/fields :: companies";
    }

    @GetMapping("/candidatures/deja")
    String already(
            @CurrentOwner OwnerId owner,
            @RequestParam(name = "post.company", required = false) @Nullable String company,
            @RequestParam(name = "post.position", required = false) @Nullable String position,
            Model model) {
        String name = Objects.requireNonNullElse(Input.line(company), "");
        String post = Objects.requireNonNullElse(Input.line(position), "");
        List<AlikeJobApplication> already = companies.alike(owner, name, post, null);
        model.addAttribute("already", already);
        return "jobapplication/same-company :: already";
    }
}
