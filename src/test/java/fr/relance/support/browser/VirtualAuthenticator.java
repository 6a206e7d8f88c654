package fr.relance.support.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A telephone or a security key inside Chromium, whose owner is at hand and shows a finger whenever asked. */
public final class VirtualAuthenticator {

    private final CDPSession chromium;
    private final String id;

    private VirtualAuthenticator(CDPSession chromium, String id) {
        this.chromium = chromium;
        this.id = id;
    }

    /** Plugs one in for the life of the page. */
    public static VirtualAuthenticator in(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        JsonObject answer = chromium.send("WebAuthn.addVirtualAuthenticator", arguments);
        return new VirtualAuthenticator(chromium, answer.get("authenticatorId").getAsString());
    }

    /** From now on the finger is not recognised. */
    public void recogniseNobody() {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        arguments.addProperty("isUserVerified", false);
        chromium.send("WebAuthn.setUserVerified", arguments);
    }
}
