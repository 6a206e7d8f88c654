package fr.relance.sending.web;

import fr.relance.account.Candidate;
import fr.relance.composer.Composer;
import fr.relance.composer.Composition;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.OwnerId;
import fr.relance.message.ReasonTexts;
import fr.relance.planning.AvoidedSlot;
import fr.relance.planning.HalfDay;
import fr.relance.planning.Slots;
import fr.relance.sending.Confirmation;
import fr.relance.sending.SenderAccount;
import fr.relance.sending.SenderAccounts;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page shows on which a mail is entrusted: from whom, to whom, which words, and what speaks against right now. */
@Component
class DeparturePage {

    private static final LocalTime DAY_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(19, 0);

    private final Composer composer;
    private final SenderAccounts accounts;
    private final Slots slots;
    private final ReasonTexts texts;

    DeparturePage(Composer composer, SenderAccounts accounts, Slots slots, ReasonTexts texts) {
        this.composer = composer;
        this.accounts = accounts;
        this.slots = slots;
        this.texts = texts;
    }

    Shown prepare(OwnerId owner, FollowUpId id, @Nullable String text, Model model) {
        Composition composition = composer.compose(owner, id, text);
        model.addAttribute("composition", composition);
        model.addAttribute("slotToCome", isSlotToCome(composition));
        model.addAttribute("against", against(composition.now(), composition.candidate()));
        model.addAttribute("night", isNight(composition.now().toLocalTime()));
        SenderAccount account = accounts.of(owner).orElse(null);
        model.addAttribute("account", account);
        return new Shown(composition, Confirmation.of(composition, account));
    }

    /** All there is to know of a relance, and what of it is confirmed. */
    record Shown(Composition composition, Confirmation confirmation) {

        String slotDay() {
            return FrenchDates.withWeekday(
                    composition.followUp().slot().at().toLocalDate(),
                    composition.now().toLocalDate());
        }
    }

    /** Whether there is a mail to entrust: what is over, on its way or said aloud is none. */
    static boolean isPossible(Composition composition) {
        boolean held =
                composition.departure() != null && composition.departure().isHeld();
        return composition.followUp().isPending() && !held && isMail(composition);
    }

    static boolean isMail(Composition composition) {
        return composition.draft().text().isMail();
    }

    static boolean isSlotToCome(Composition composition) {
        return composition.followUp().slot().at().isAfter(composition.now());
    }

    /** When recruiters are not at work: a mail tells its hour. */
    private static boolean isNight(LocalTime now) {
        return now.isBefore(DAY_BEGINS) || !now.isBefore(DAY_ENDS);
    }

    private @Nullable String against(LocalDateTime now, Candidate candidate) {
        HalfDay half = HalfDay.of(now.toLocalTime());
        AvoidedSlot avoided = slots.avoided(now.toLocalDate(), half, candidate.region());
        return avoided == null ? null : texts.avoided(avoided, now.toLocalDate(), half);
    }
}
