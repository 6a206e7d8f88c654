package fr.relance.account.web;

import fr.relance.account.SignInOffers;
import fr.relance.account.SignInOffers.SignInOffer;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the pages that speak of signing in know of the further ways to do so. */
@ControllerAdvice(assignableTypes = {SignInController.class, DevicesController.class})
class OffersAdvice {

    private final SignInOffers others;

    OffersAdvice(SignInOffers others) {
        this.others = others;
    }

    @ModelAttribute("offers")
    List<SignInOffer> offers() {
        return others.offers();
    }
}
