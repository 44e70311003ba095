package org.readback.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a design lacks to be a test, in the order of its page. */
final class DesignFaults {
    /** Items of a form, and of a part. */
    private static final int MOST_ITEMS = 100;

    private static final int MOST_MINUTES = 300;
    private static final int MOST_DUTIES = 8;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    private final List<DesignFault> found = new ArrayList<>();

    private DesignFaults() {}

    static List<DesignFault> of(TestDesign design) {
        var faults = new DesignFaults();
        faults.frame(design);
        switch (design.kind()) {
            case MASTERY -> faults.form(design.form());
            case LEVELS -> faults.parts(design.parts());
        }
        return List.copyOf(faults.found);
    }

    private void frame(TestDesign design) {
        if (!ID.matcher(design.id()).matches()) add("id", "id");
        texts("title", design.title());
        texts("summary", design.summary());
        if (design.languages().isEmpty()) add("languages", "languages");
        within("minutes", design.minutes(), 1, MOST_MINUTES);
        TestDesign.Rules rules = design.rules();
        within("attempts", rules.attempts(), 0, 100);
        within("months", rules.months(), 1, 120);
        within("wait", rules.waitDays(), 0, 1000);
        within("breaks", rules.breaks(), 0, 10);
        if (rules.breaks() > 0) within("break-minutes", rules.breakMinutes(), 1, 60);
    }

    private void texts(String place, Map<String, String> texts) {
        for (String language : List.of("en", "kk", "ru")) {
            if (texts.getOrDefault(language, "").isBlank()) add(place + "." + language, "text");
        }
    }

    private void form(TestDesign.Form form) {
        if (form.pool().isBlank()) add("pool", "pool");
        within("items", form.items(), 1, MOST_ITEMS);
        within("pass", form.pass(), 1, 100);
        topics("topics", form.topics());
        if (form.duties().size() > MOST_DUTIES) add("duties", "duties.many", MOST_DUTIES);
        if (form.items() < form.duties().size()) {
            add("items", "items.duties", form.items(), form.duties().size());
        }
    }

    private void parts(List<TestDesign.Part> parts) {
        if (parts.isEmpty()) add("parts", "parts");
        var names = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            TestDesign.Part part = parts.get(i);
            String place = "part." + (i + 1);
            if (part.pool().isBlank()) {
                add(place, "pool");
                continue;
            }
            if (!names.add(part.part())) add(place, "part.twice", part.part());
            within(place, part.least(), 1, MOST_ITEMS);
            within(place, part.most(), 1, MOST_ITEMS);
            if (part.least() > part.most()) add(place, "part.least", part.least(), part.most());
            within(place, part.mass(), 50, 99);
            topics(place, part.topics());
        }
    }

    private void topics(String place, Map<String, Double> topics) {
        if (topics.values().stream().noneMatch(weight -> weight > 0)) add(place, "topics");
    }

    private void within(String place, int number, int least, int most) {
        if (number < least || number > most) add(place, "number", number, least, most);
    }

    private void add(String place, String fault, Object... params) {
        found.add(new DesignFault(place, fault, List.of(params)));
    }
}
