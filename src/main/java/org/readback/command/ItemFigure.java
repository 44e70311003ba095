package org.readback.command;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.readback.psychometrics.ResponseModel;

/** The figures of an item as SVG, from -4 to 4 logits. */
final class ItemFigure {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 190;
    private static final int LEFT = 34;
    private static final int RIGHT = 10;
    private static final int TOP = 10;
    private static final int BOTTOM = 34;
    private static final double EDGE = 4;
    private static final double STEP = 0.125;

    private ItemFigure() {}

    /** The greatest information between -4 and 4 logits, in 1/logit^2. */
    static double mostInformation(ResponseModel model) {
        double most = 0;
        for (double theta = -EDGE; theta <= EDGE; theta += STEP) {
            most = Math.max(most, model.information(theta));
        }
        return most;
    }

    /** Expected share of the full score; with more than one point, the probability of each score behind it. */
    static String curve(ResponseModel model) {
        var lines = new StringBuilder();
        if (model.points() > 1) {
            for (int points = 0; points <= model.points(); points++) {
                int score = points;
                lines.append(path("thin", theta -> model.probability(theta, score), 1));
            }
        }
        lines.append(path("line", model::expectedShare, 1));
        String label = String.format(
                Locale.ROOT,
                "Expected share of the score: %.2f at -2, %.2f at 0, %.2f at 2 logits",
                model.expectedShare(-2),
                model.expectedShare(0),
                model.expectedShare(2));
        String caption = model.points() > 1
                ? "Expected share of the score; dashed, the probability of each score"
                : "Probability of a right answer";
        return figure(label, caption, lines, 1);
    }

    /** Information, in 1/logit^2.
     *
     * @param highest what the top of the figure stands for */
    static String information(ResponseModel model, double highest) {
        double top = highest > 0 ? highest : 1;
        String label = String.format(
                Locale.ROOT,
                "Information: %.2f at -2, %.2f at 0, %.2f at 2 logits",
                model.information(-2),
                model.information(0),
                model.information(2));
        return figure(label, "Information", new StringBuilder(path("line", model::information, top)), top);
    }

    private static String figure(String label, String caption, StringBuilder lines, double top) {
        var svg = new StringBuilder(
                "<figure><svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\"" + label + "\">");
        for (int i = 0; i <= 2; i++) {
            double y = y(i / 2.0);
            svg.append(String.format(
                    Locale.ROOT,
                    "<path class=\"grid\" d=\"M%d %.1fH%d\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.2f</text>",
                    LEFT,
                    y,
                    WIDTH - RIGHT,
                    LEFT - 6,
                    y + 4,
                    top * i / 2));
        }
        for (int theta = -4; theta <= 4; theta += 2) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    x(theta),
                    HEIGHT - BOTTOM + 16,
                    theta < 0 ? "−" + -theta : "" + theta));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">ability, logits</text>",
                x(0),
                HEIGHT - 4));
        return svg.append(lines)
                .append("</svg><figcaption>")
                .append(caption)
                .append("</figcaption></figure>")
                .toString();
    }

    private static String path(String kind, DoubleUnaryOperator function, double top) {
        var path = new StringBuilder("<path class=\"" + kind + "\" d=\"");
        char command = 'M';
        for (double theta = -EDGE; theta <= EDGE; theta += STEP) {
            path.append(String.format(
                    Locale.ROOT, "%c%.1f %.1f", command, x(theta), y(function.applyAsDouble(theta) / top)));
            command = 'L';
        }
        return path.append("\"/>").toString();
    }

    private static double x(double theta) {
        return LEFT + (theta + EDGE) / (2 * EDGE) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }
}
