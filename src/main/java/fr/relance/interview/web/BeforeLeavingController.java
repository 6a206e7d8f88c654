package fr.relance.interview.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The questions to ask before leaving the room: for everybody, the same for all. */
@Controller
class BeforeLeavingController {

    @GetMapping("/avant-de-partir")
    String show() {
        return "interview/before-leaving";
    }
}
