package fr.relance.account.websecurity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/** Leads to a page from where no controller is, a filter above all, and has it say something once. */
@Component
@NamedInterface("websecurity")
public class NextPage {

    private static final int SECONDS_TO_COME_BACK = 180;

    private final FlashMapManager flashMaps;

    NextPage(FlashMapManager flashMaps) {
        this.flashMaps = flashMaps;
    }

    /** The page is an address within the application, without a question mark. */
    public void show(String page, Map<String, Object> told, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = request.getContextPath() + page;
        if (!told.isEmpty()) {
            FlashMap flash = new FlashMap();
            flash.putAll(told);
            flash.setTargetRequestPath(address);
            flash.startExpirationPeriod(SECONDS_TO_COME_BACK);
            flashMaps.saveOutputFlashMap(flash, request, response);
        }
        response.sendRedirect(address);
    }
}
