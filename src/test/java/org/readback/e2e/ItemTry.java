package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** An item that an instructor tries on its page. */
record ItemTry(Browser browser) {
    /** The button that marks, once there is something to mark. */
    static final String READY = ".item-preview vaadin-button[theme~=primary]:not([disabled])";

    void again() {
        browser.clickText(".item-preview vaadin-button", "Try another answer");
        browser.waitFor(".item:not([data-locked]) fieldset");
    }

    void mark() {
        browser.waitFor(READY);
        browser.clickText(".item-preview vaadin-button", "See the mark");
    }

    void marked(String verdict) {
        browser.waitFor(".item-preview .feedback .tag");
        assertThat(browser.find(".item-preview .feedback").getText()).startsWith(verdict);
        assertThat(browser.tooWide()).isEmpty();
        assertThat(Screen.violations(browser)).isEmpty();
    }
}
