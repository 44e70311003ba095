package org.readback.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.readback.item.Spelling;
import org.readback.item.TypedRules;

/** Menus beside gaps to type in. An item has one or the other: a menu becomes a gap to type in, with its words behind it. */
final class MixedGaps {

    private MixedGaps() {}

    static boolean isMixed(DraftBody.Cloze body) {
        long menus =
                body.gaps().stream().filter(DraftGap.Menu.class::isInstance).count();
        return menus > 0 && menus < body.gaps().size();
    }

    static DraftBody.Cloze typed(DraftBody.Cloze body) {
        var gaps = new ArrayList<DraftGap>();
        var text = body.text();
        for (var gap : body.gaps()) {
            if (gap instanceof DraftGap.Menu(var id, var options, var share)) {
                gaps.add(new DraftGap.Typed(id, key(options), share));
                var offered = options.stream().map(DraftOption::text).collect(Collectors.joining(" / ", " (", ")"));
                var place = "{" + id + "}";
                text = text.replaceFirst(
                        "\\Q" + place + "\\E",
                        Matcher.quoteReplacement(
                                place + offered.replace('{', '(').replace('}', ')')));
            } else {
                gaps.add(gap);
            }
        }
        return new DraftBody.Cloze(text, gaps);
    }

    /** Brackets and bars are signs of a menu's words: these are compared strictly, and then nothing is half right. */
    private static DraftKey key(List<DraftOption> options) {
        boolean strict = options.stream().anyMatch(option -> option.text().matches("(?s).*[()|].*"));
        double most = options.stream().mapToDouble(DraftOption::weight).max().orElse(0);
        var answers = new ArrayList<DraftAnswer>();
        for (var option : options) {
            double share = most > 0 ? Math.max(0, option.weight() / most) : 0;
            answers.add(new DraftAnswer(
                    option.id(),
                    option.text().replaceAll("[*_`\\\\]", "").strip(),
                    DraftAnswer.Reading.WORDS,
                    strict && share < 1 ? 0 : share,
                    option.feedback()));
        }
        return new DraftKey(answers, strict ? TypedRules.STRICT : TypedRules.tolerant(Spelling.NONE));
    }
}
