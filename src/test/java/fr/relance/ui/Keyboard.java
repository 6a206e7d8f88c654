package fr.relance.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.ui.pages.Screen;

/** Somebody who has no mouse, and who must see at each step where the focus is. */
final class Keyboard {

    private static final int LONGEST_WAY = 80;

    /** Takes the focus away and back: a focus that changes nothing to the eye is lost. */
    private static final String UNSEEN = """
            () => {
              const focused = document.activeElement;
              if (focused === document.body || focused === window.alreadySeen) return '';
              window.alreadySeen = focused;
              const around = [focused, focused.closest('label'), focused.nextElementSibling].filter(Boolean);
              const looks = () => around.map(each => {
                const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(each);
                return [outline, boxShadow, borderColor, backgroundColor].join();
              }).join();
              const box = focused.closest('label')?.getBoundingClientRect() ?? focused.getBoundingClientRect();
              const outside = box.bottom <= 0 || box.top >= innerHeight;
              const seen = looks();
              focused.blur();
              const unseen = seen === looks();
              focused.focus();
              return unseen || outside ? focused.outerHTML.slice(0, 200) : '';
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Tabs to a field and types over what it holds. */
    void fill(Locator field, String text) {
        tabTo(field);
        type(text);
    }

    /** Tabs to a link, a button or a field. */
    void tabTo(Locator target) {
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            press("Tab");
            assertFocusIsSeen();
            if (target.count() == 1 && isFocused(target)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + target);
    }

    /** Tabs to a question asked with radio buttons and goes to its answer with the arrows. */
    void choose(Screen screen, String question, String answer) {
        Locator wanted = screen.answer(question, answer);
        tabTo(wanted.locator("xpath=ancestor::fieldset[1]")
                .getByRole(AriaRole.RADIO)
                .and(page.locator(":focus")));
        for (int steps = 0; steps < 9 && !wanted.isChecked(); steps++) {
            press("ArrowDown");
            assertFocusIsSeen();
        }
        if (!wanted.isChecked()) {
            throw new AssertionError("The arrows never reach " + answer);
        }
    }

    private void assertFocusIsSeen() {
        String unseen = (String) page.evaluate(UNSEEN);
        if (!unseen.isEmpty()) {
            throw new AssertionError("The focus is not seen on " + unseen);
        }
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }
}
