package fr.relance.account;

import java.util.List;

/** Implemented by modules that know further ways to sign in: the sign-in page offers them. */
public interface SignInOffers {

    /** Those of this installation; often none. */
    List<SignInOffer> offers();

    /**
     * One of them.
     *
     * @param label who vouches for people, as they know it
     * @param href where it begins, within the application
     */
    record SignInOffer(String label, String href) {}
}
