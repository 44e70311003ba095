package org.readback.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** All the answers that an author writes as one: alternatives with a bar, optional words in brackets. */
public final class AnswerForms {

    private static final int MOST = 64;

    private AnswerForms() {}

    /** The longest first: with all optional words, of alternatives the first. */
    static List<String> of(String answer, TypedRules rules) {
        if (rules.edition() == TypedRules.Edition.STRICT) return List.of(answer);
        var forms = new LinkedHashSet<String>();
        for (var alternative : split(answer)) {
            for (var form : optional(alternative)) {
                forms.add(form.strip().replaceAll("\\s+", " "));
                if (forms.size() > MOST) {
                    throw new IllegalArgumentException("more than " + MOST + " forms: \"" + answer + "\"");
                }
            }
        }
        return List.copyOf(forms);
    }

    /** As it stands, if it is not written by the rules. */
    public static List<String> readable(String answer, TypedRules rules) {
        try {
            return of(answer, rules);
        } catch (IllegalArgumentException notByTheRules) {
            return List.of(answer);
        }
    }

    private static List<String> optional(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')');
        if (open < 0 && close < 0) return List.of(text);
        int nested = text.indexOf('(', open + 1);
        boolean inside = nested >= 0 && nested < close;
        if (open < 0 || close < open || inside) {
            throw new IllegalArgumentException("brackets do not pair: \"" + text + "\"");
        }
        var words = new ArrayList<>(split(text.substring(open + 1, close)));
        words.add("");
        var forms = new ArrayList<String>();
        for (var rest : optional(text.substring(close + 1))) {
            for (var word : words) forms.add(text.substring(0, open) + word + rest);
            if (forms.size() > MOST * MOST) {
                throw new IllegalArgumentException("too many optional words: \"" + text + "\"");
            }
        }
        return forms;
    }

    /** At the bars that stand in no brackets. */
    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '(') depth++;
            if (sign == ')') depth--;
            if (sign == '|' && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
