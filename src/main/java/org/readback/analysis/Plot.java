package org.readback.analysis;

import java.util.Locale;

/** A small chart as SVG, built part by part: axes first, then what is drawn over them. */
public final class Plot {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 240;
    private static final int LEFT = 40;
    private static final int RIGHT = 64;
    private static final int TOP = 12;
    private static final int BOTTOM = 40;

    private final Axis across;
    private final Axis up;
    private final StringBuilder parts = new StringBuilder();

    /**
     * One axis.
     *
     * @param name with the unit, where there is one
     * @param high above low
     * @param ticks number of steps between them
     */
    public record Axis(String name, double low, double high, int ticks) {
        double share(double value) {
            return (Math.clamp(value, low, high) - low) / (high - low);
        }

        double tick(int index) {
            return low + (high - low) * index / ticks;
        }
    }

    /** An empty chart; values outside an axis are drawn at its end. */
    public Plot(Axis across, Axis up) {
        this.across = across;
        this.up = up;
        for (int i = 0; i <= up.ticks(); i++) {
            double y = y(up.tick(i));
            add("<path class=\"grid\" d=\"M%d %.1fH%d\"/>", LEFT, y, WIDTH - RIGHT);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 6, y + 4, number(up.tick(i)));
        }
        add("<text x=\"0\" y=\"%d\">%s</text>", HEIGHT - 4, ReportPage.escaped("↑ " + up.name()));
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                WIDTH - RIGHT, HEIGHT - 4, ReportPage.escaped(across.name() + " →"));
    }

    /** Numbers along the lower edge. */
    public Plot withNumbers() {
        for (int i = 0; i <= across.ticks(); i++) {
            below(across.tick(i), number(across.tick(i)));
        }
        return this;
    }

    /** A word under the lower edge. */
    public void below(double at, String word) {
        add(
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                x(at), HEIGHT - BOTTOM + 16, ReportPage.escaped(word));
    }

    /** A limit across the whole chart. */
    public void limitUp(double value) {
        add("<path class=\"limit\" d=\"M%d %.1fH%d\"/>", LEFT, y(value), WIDTH - RIGHT);
    }

    /** A limit from bottom to top. */
    public void limitAcross(double value) {
        add("<path class=\"limit\" d=\"M%.1f %dV%d\"/>", x(value), TOP, HEIGHT - BOTTOM);
    }

    /** A point of no concern: an open circle. */
    public void circle(double at, double value, String title) {
        add(
                "<circle class=\"open\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"><title>%s</title></circle>",
                x(at), y(value), ReportPage.escaped(title));
    }

    /** A point of concern: a filled square with its name. */
    public void square(double at, double value, String title) {
        add(
                "<rect class=\"full\" x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\"/><text class=\"name\" x=\"%.1f\""
                        + " y=\"%.1f\">%s</text>",
                x(at) - 4, y(value) - 4, x(at) + 7, y(value) + 4, ReportPage.escaped(title));
    }

    /** A line; a row of points each across and up.
     *
     * @param kind of the page's lines
     * @param dashes as in SVG; empty for none */
    public void line(String kind, String dashes, double[][] points) {
        var path = new StringBuilder();
        for (double[] point : points) {
            path.append(
                    String.format(Locale.ROOT, "%c%.1f %.1f", path.isEmpty() ? 'M' : 'L', x(point[0]), y(point[1])));
        }
        add("<path class=\"%s\" stroke-dasharray=\"%s\" d=\"%s\"/>", kind, dashes.isEmpty() ? "none" : dashes, path);
    }

    /** The name of a line, to the right of the chart.
     *
     * @param lower by how many pixels to move it down (up, if below 0), so that names do not cover each other */
    public void name(double value, double lower, String name) {
        add(
                "<text class=\"name\" x=\"%d\" y=\"%.1f\">%s</text>",
                WIDTH - RIGHT + 6, y(value) + 4 + lower, ReportPage.escaped(name));
    }

    /** Where a value is drawn, in pixels from the top. */
    public double y(double value) {
        return HEIGHT - BOTTOM - up.share(value) * (HEIGHT - TOP - BOTTOM);
    }

    /** The chart with what a person reads who cannot see it, and a caption. */
    public String figure(String label, String caption) {
        return "<figure><svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\""
                + ReportPage.escaped(label) + "\">" + parts + "</svg><figcaption>" + caption
                + "</figcaption></figure>\n";
    }

    private double x(double value) {
        return LEFT + across.share(value) * (WIDTH - LEFT - RIGHT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('-', '−');
    }

    private void add(String format, Object... values) {
        parts.append(String.format(Locale.ROOT, format, values));
    }
}
