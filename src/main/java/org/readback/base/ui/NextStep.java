package org.readback.base.ui;

/** One thing that a person could do next, offered by a module for the page Today.
 *
 * @param urgency 0 (whenever) to 100 (now: a running test); the shell shows the highest as the one big step
 * @param kicker a short line above the title, already in the person's language
 * @param title what it is
 * @param detail one line more, may be empty
 * @param action the verb on the button
 * @param path where the button leads, without a leading slash */
public record NextStep(int urgency, String kicker, String title, String detail, String action, String path) {
    public NextStep {
        if (urgency < 0 || urgency > 100) {
            throw new IllegalArgumentException("urgency must be in 0..100: " + urgency);
        }
    }
}
