package org.readback.personal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.analysis.ReportPage;
import org.readback.base.ui.Formats;
import org.readback.progress.Distance;
import org.readback.progress.SkillProfile;
import org.readback.progress.SkillProfile.Standing;

/** Results in one skill over time as SVG: a dot for the band, a line for its interval, the required band dashed. Told
 * apart without colour. */
final class ProfilePicture {
    private static final int BANDS = 5;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 180;
    private static final int LEFT = 24;
    private static final int FOOT = 24;

    private ProfilePicture() {}

    /** @param words what it shows, for those who do not see it */
    static String svg(SkillProfile skill, Optional<Distance> required, String words, Locale locale) {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + ' ' + HEIGHT
                + "\" role=\"img\" aria-label=\"" + ReportPage.escaped(words) + "\">");
        for (int band = 1; band <= BANDS; band++) {
            svg.append(line(LEFT, y(band), WIDTH, y(band), "grid"));
            svg.append(text(0, y(band) + 4, Integer.toString(band)));
        }
        required.ifPresent(asked -> svg.append(line(LEFT, y(asked.required()), WIDTH, y(asked.required()), "thin")));
        List<Standing> history = skill.history().reversed();
        for (Standing standing : history) {
            double x = x(standing, history);
            double low = standing.indication().place(standing.indication().low()) + 0.5;
            double high = standing.indication().place(standing.indication().high()) + 0.5;
            svg.append(line(x, y(low), x, y(high), "line"));
            svg.append("<circle class=\"full\" cx=\"" + x + "\" cy=\""
                    + y(standing.indication().band()) + "\" r=\"5\"/>");
        }
        svg.append(text(LEFT, HEIGHT - 6, Formats.date(history.getFirst().at(), locale)));
        if (history.size() > 1) {
            svg.append(
                    text(WIDTH - 76, HEIGHT - 6, Formats.date(history.getLast().at(), locale)));
        }
        return svg.append("</svg>").toString();
    }

    /** The first at the left, the last at the right; a single one in the middle. */
    private static double x(Standing standing, List<Standing> history) {
        double all = Duration.between(history.getFirst().at(), history.getLast().at())
                .toSeconds();
        double share = all == 0
                ? 0.5
                : Duration.between(history.getFirst().at(), standing.at()).toSeconds() / all;
        return rounded(LEFT + 20 + share * (WIDTH - LEFT - 40));
    }

    private static double y(double band) {
        return rounded((HEIGHT - FOOT) * (1 - (band - 0.5) / BANDS));
    }

    private static String line(double fromX, double fromY, double toX, double toY, String name) {
        return "<line class=\"" + name + "\" x1=\"" + fromX + "\" y1=\"" + fromY + "\" x2=\"" + toX + "\" y2=\"" + toY
                + "\"/>";
    }

    private static String text(double x, double y, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\">" + ReportPage.escaped(words) + "</text>";
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
