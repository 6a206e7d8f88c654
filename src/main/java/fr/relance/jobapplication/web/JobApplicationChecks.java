package fr.relance.jobapplication.web;

import fr.relance.jobapplication.Contract;
import fr.relance.kernel.Input;
import fr.relance.kernel.WebAddress;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What annotations cannot say of a {@link JobApplicationForm}: each fault is told next to its field. */
final class JobApplicationChecks {

    private static final int LINK_LENGTH = 500;
    private static final int NOTES_LENGTH = 10_000;

    private final JobApplicationForm form;
    private final Errors errors;

    JobApplicationChecks(JobApplicationForm form, Errors errors) {
        this.form = form;
        this.errors = errors;
    }

    /** Whether the form makes sense on that day. */
    boolean pass(LocalDate today) {
        require("company", form.company());
        require("position", form.position());
        checkLink();
        answered("origin", Input.constant(Origin.class, form.origin()));
        answered("seniority", Input.constant(Seniority.class, form.seniority()));
        answered("urgency", Input.constant(Urgency.class, form.urgency()));
        if (Input.line(form.contract()) != null) {
            answered("contract", Input.constant(Contract.class, form.contract()));
        }
        checkDay("appliedOn", form.appliedOn(), today);
        checkDay("closingOn", form.closingOn(), today);
        checkClosing();
        atMost(NOTES_LENGTH, "notes", Input.text(form.notes()));
        return !errors.hasErrors();
    }

    private void require(String field, @Nullable String typed) {
        if (Input.line(typed) == null) {
            errors.rejectValue(field, "jobapplication." + field + ".required");
        }
    }

    private void checkLink() {
        Optional<String> address = WebAddress.read(form.link());
        if (Input.line(form.link()) != null && address.isEmpty()) {
            errors.rejectValue("link", "jobapplication.link.invalid");
        }
        atMost(LINK_LENGTH, "link", address.orElse(null));
    }

    private void checkDay(String field, @Nullable String typed, LocalDate today) {
        Optional<LocalDate> day = Input.date(typed);
        if (Input.line(typed) != null && day.isEmpty()) {
            errors.rejectValue(field, "jobapplication.day.invalid");
        }
        if (day.isPresent() && day.get().isAfter(today.plusYears(1))) {
            errors.rejectValue(field, "jobapplication.day.far");
        }
    }

    private void checkClosing() {
        Optional<LocalDate> sent = Input.date(form.appliedOn());
        if (Input.date(form.closingOn())
                .filter(day -> sent.filter(day::isBefore).isPresent())
                .isPresent()) {
            errors.rejectValue("closingOn", "jobapplication.closingOn.beforeSent");
        }
    }

    private void answered(String field, Optional<?> answer) {
        if (answer.isEmpty()) {
            errors.rejectValue(field, "jobapplication.choice.unknown");
        }
    }

    private void atMost(int length, String field, @Nullable String text) {
        if (text != null && text.length() > length) {
            errors.rejectValue(field, "jobapplication." + field + ".tooLong");
        }
    }
}
