package org.readback.seal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a certificate, such as {@code PTC-2026-00042-K}: series of the centre, year of issue, running number in
 * that year, and a check character by ISO 7064 MOD 37,36 that finds every single wrong character and every swap of two
 * neighbours.
 *
 * @param series two to six capital letters
 * @param year of issue, four digits
 * @param running from 1, at least five digits when written */
public record CertificateNumber(String series, int year, int running) {
    private static final Pattern SERIES = Pattern.compile("[A-Z]{2,6}");
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2,6})-?(\\d{4})-?(\\d{5,9})-?([0-9A-Z])");
    private static final int LONGEST = 40;
    private static final int MODULUS = 36;

    public CertificateNumber {
        if (!isSeries(series)) throw new IllegalArgumentException("not a series: " + series);
        if (year < 1000 || year > 9999) throw new IllegalArgumentException("not a year: " + year);
        if (running < 1) throw new IllegalArgumentException("not a number: " + running);
    }

    public static boolean isSeries(String text) {
        return SERIES.matcher(text).matches();
    }

    /** Reads what a person typed: small letters, spaces and missing hyphens are forgiven, a wrong check character is not. */
    public static Optional<CertificateNumber> read(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        Matcher written = WRITTEN.matcher(
                typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT).replace('–', '-'));
        if (!written.matches() || written.group(2).startsWith("0")) return Optional.empty();
        int running = Integer.parseInt(written.group(3));
        if (running == 0) return Optional.empty();
        var number = new CertificateNumber(written.group(1), Integer.parseInt(written.group(2)), running);
        return written.group(4).charAt(0) == number.check() ? Optional.of(number) : Optional.empty();
    }

    private char check() {
        int product = MODULUS;
        for (char each : (series + year + digits()).toCharArray()) {
            int sum = (product + Character.digit(each, MODULUS)) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return Character.toUpperCase(Character.forDigit((MODULUS + 1 - product) % MODULUS, MODULUS));
    }

    private String digits() {
        return String.format(Locale.ROOT, "%05d", running);
    }

    @Override
    public String toString() {
        return series + "-" + year + "-" + digits() + "-" + check();
    }
}
