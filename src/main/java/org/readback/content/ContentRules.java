package org.readback.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.draft.WritingRules;
import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Dictation;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.KeyFacts;
import org.readback.item.LanguageTag;
import org.readback.item.Matching;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.SelectWords;
import org.readback.item.SingleChoice;
import org.readback.item.Skill;
import org.readback.item.TrueFalseNotGiven;

/** Rules of good authorship over content that could be read. A start of the server does not depend on them. */
public final class ContentRules {
    private static final int ENOUGH_TO_COUNT = 12;
    private static final double SPREAD_LEAST = 0.15;
    private static final double SPREAD_MOST = 0.35;
    private static final double LONGEST_MOST = 0.35;
    private static final double NEARLY_THE_SAME = 0.85;

    private final Faults faults = new Faults();

    private ContentRules() {}

    public static List<ContentFault> check(Content content) {
        var rules = new ContentRules();
        Map<String, List<ContentItem>> files = content.items()
                .collect(Collectors.groupingBy(ContentItem::file, LinkedHashMap::new, Collectors.toList()));
        files.forEach((file, items) -> {
            rules.keysAreSpread(file, items);
            rules.longestIsSeldomRight(file, items);
            rules.stemsDiffer(items);
        });
        content.items().forEach(item -> {
            rules.sourceAndLanguages(item);
            item.examples().forEach((language, examples) -> rules.examples(item, language, examples));
        });
        rules.sharedItems(content);
        return rules.faults.sorted();
    }

    /** Items that a lesson asks of another one exist in all languages of its course. */
    private void sharedItems(Content content) {
        Map<ItemId, ContentItem> items =
                content.items().collect(Collectors.toMap(ContentItem::id, item -> item, (one, _) -> one));
        for (Content.Course course : content.courses()) {
            for (Content.Lesson lesson : course.lessons()) {
                String file = "courses/" + course.text().id() + "/" + lesson.folder() + "/lesson.md";
                lesson.first().asked().stream()
                        .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                        .forEach(item -> course.text().languages().stream()
                                .filter(language -> !item.texts().containsKey(language))
                                .forEach(language -> faults.add(
                                        file, 1, "The item " + item.id() + " is not there in " + language.code())));
            }
        }
    }

    private void keysAreSpread(String file, List<ContentItem> items) {
        List<SingleChoice> four = singles(items).stream()
                .filter(item -> item.options().size() == 4)
                .toList();
        if (four.size() < ENOUGH_TO_COUNT) return;
        for (String place : List.of("a", "b", "c", "d")) {
            double share = (double) four.stream()
                            .filter(item -> item.key().equals(place))
                            .count()
                    / four.size();
            if (share < SPREAD_LEAST || share > SPREAD_MOST) {
                faults.add(
                        file, 1, "The key is " + place + " in " + percent(share) + " of the items: 15 to 35 % is even");
            }
        }
    }

    private void longestIsSeldomRight(String file, List<ContentItem> items) {
        List<SingleChoice> single = singles(items);
        if (single.size() < ENOUGH_TO_COUNT) return;
        double share =
                (double) single.stream().filter(ContentRules::longestIsRight).count() / single.size();
        if (share > LONGEST_MOST) {
            faults.add(file, 1, "The longest option is right in " + percent(share) + " of the items: at most 35 %");
        }
    }

    /** Longer than every other: a tie tells nothing. */
    private static boolean longestIsRight(SingleChoice item) {
        int key = 0;
        int other = 0;
        for (Option option : item.options()) {
            int length = option.text().length();
            if (option.id().equals(item.key())) key = length;
            else other = Math.max(other, length);
        }
        return key > other;
    }

    /** Within a passage items may well be asked alike, so the options are compared too. */
    private void stemsDiffer(List<ContentItem> items) {
        List<Set<String>> words =
                items.stream().map(item -> words(item.first())).toList();
        for (int later = 1; later < items.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (alike(words.get(earlier), words.get(later)) >= NEARLY_THE_SAME) {
                    faults.add(
                            items.get(later).file(),
                            items.get(later).line(),
                            "The item " + items.get(later).id() + " is nearly the same as "
                                    + items.get(earlier).id());
                }
            }
        }
    }

    /** Of the stem, the running text and the passage's name: what makes one task differ from another. */
    private static Set<String> words(Item item) {
        String text = item.stem();
        text += switch (item) {
            case ClozeWithOptions cloze -> " " + cloze.text();
            case SelectWords select -> " " + select.text() + texts(select.options());
            case Matching matching -> texts(matching.terms());
            case Ordering ordering -> texts(ordering.options());
            case ClozeTyped cloze -> " " + cloze.text();
            case Dictation dictation -> " " + dictation.text();
            case Hotspot hotspot -> texts(hotspot.options());
            default -> "";
        };
        var words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        if (item.frame().stimulus() != null)
            words.add("passage:" + item.frame().stimulus().id());
        words.remove("");
        return words;
    }

    private static String texts(List<Option> options) {
        return options.stream().map(option -> " " + option.text()).collect(Collectors.joining());
    }

    /** Jaccard's index. */
    private static double alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    private void sourceAndLanguages(ContentItem item) {
        Item first = item.first();
        if (first instanceof TrueFalseNotGiven && first.frame().stimulus() == null) {
            faults.add(item.file(), item.line(), "The statement " + item.id() + " has no passage to be judged by");
        }
        if (first.frame().skill() == Skill.READING && first.frame().stimulus() == null) {
            faults.add(item.file(), item.line(), "The reading item " + item.id() + " has no passage");
        }
        // a draft may wait for its recording
        if (first.frame().skill() == Skill.LISTENING && !isHeard(first) && !item.draft()) {
            faults.add(item.file(), item.line(), "The listening item " + item.id() + " has no sound");
        }
        if (!first.frame().skill().isLaw()) return;
        if (!WritingRules.namesParagraph(first.frame().source())) {
            faults.add(
                    item.file(), item.line(), "The source of " + item.id() + " names no article, paragraph or lesson");
        }
        if (item.texts().size() < 3) {
            faults.add(item.file(), item.line(), "The law item " + item.id() + " lacks a language: en, kk and ru");
        }
    }

    private static boolean isHeard(Item item) {
        return item.frame().stimulus() != null && item.frame().stimulus().sound() != null;
    }

    private void examples(ContentItem item, LanguageTag language, ContentItem.Examples examples) {
        Item answer = item.texts().get(language);
        if (answer == null) return;
        var wrong = new ArrayList<String>();
        examples.accepts().stream().filter(text -> earned(answer, text) < 1).forEach(wrong::add);
        wrong.forEach(text -> faults.add(
                item.file(),
                item.line(),
                item.id() + " (" + language.code() + ") must accept \"" + text + "\", but does not"));
        examples.rejects().stream()
                .filter(text -> answer instanceof KeyFacts ? earned(answer, text) == 1 : earned(answer, text) > 0)
                .forEach(text -> faults.add(
                        item.file(),
                        item.line(),
                        item.id() + " (" + language.code() + ") accepts \"" + text + "\", but must not"));
    }

    private static double earned(Item item, String typed) {
        return Scoring.score(item, new Response.Text(typed)).value();
    }

    private static List<SingleChoice> singles(List<ContentItem> items) {
        return items.stream()
                .map(ContentItem::first)
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .sorted(Comparator.comparing(item -> item.id().itemId()))
                .toList();
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
