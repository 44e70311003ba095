package org.readback.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.item.ClozeTyped;
import org.readback.item.CodeForm;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.Item;
import org.readback.item.KeyFacts;
import org.readback.item.LanguageTag;
import org.readback.item.ShortAnswer;
import org.readback.item.Spelling;
import org.readback.item.TypedKey;
import org.readback.item.TypedRules;
import org.readback.item.TypedRules.Setting;

class TypedItemsTest {
    private static final String FIRST = """
        kind: single-choice
            skill: knowledge
            band: 2
            topic: authority
            stem: "Question 1?"
            options: {a: one, b: two, c: three, d: four}
            key: [b]
        """;
    private static final String FIRST_RU = """
        stem: "Вопрос 1?"
            options: {a: раз, b: два, c: три, d: четыре}
        """;

    @Test
    void shortAnswerHasItsRulesHalvesAndRejects() {
        var items = read(
                "short-answer",
                "key: [who (is it)]\n"
                        + "half: [person]\n"
                        + "typed: {spelling: half, case: true, numbers: true, asterisks: true}\n"
                        + "accepts: [who]\n"
                        + "rejects: [what]",
                "key: [кто]\nhalf: [некто]\naccepts: [кто]\nrejects: [что]");

        var rules = TypedRules.tolerant(
                Spelling.HALF, Setting.CAPITALS_COUNT, Setting.NUMBERS_ALIKE, Setting.ASTERISKS_STAND);
        assertThat(items)
                .extracting(item -> ((ShortAnswer) item).key())
                .containsExactly(
                        new TypedKey(List.of("who (is it)"), List.of("person"), List.of("what"), rules),
                        new TypedKey(List.of("кто"), List.of("некто"), List.of("что"), rules));
    }

    @Test
    void shortAnswerWithoutRulesIsStrict() {
        var items = read(
                "short-answer", "key: [a|b]\naccepts: [a|b]\nrejects: [a]", "key: [а]\naccepts: [а]\nrejects: [б]");

        assertThat(((ShortAnswer) items.getFirst()).key()).isEqualTo(TypedKey.strict(List.of("a|b")));
    }

    @Test
    void gapsAndFactsAreTranslatedWithTheirKeys() {
        var gaps = read(
                "cloze-typed",
                "text: \"I {1} {2}.\"\n"
                        + "typed: {spelling: none}\n"
                        + "gaps: {1: {key: [am], rejects: [is]}, 2: {key: [here]}}",
                "text: \"{2} {1}.\"\ngaps: {1: {key: [я]}, 2: {key: [тут], half: [там]}}");
        var facts = read(
                "key-facts",
                "typed: {spelling: full}\n"
                        + "facts: {who: {key: [guard]}, where: {key: [gate]}}\n"
                        + "accepts: [guard at gate]\n"
                        + "rejects: [guard]",
                "facts: {who: {key: [часовой]}, where: {key: [ворота]}}\n"
                        + "accepts: [часовой ворота]\n"
                        + "rejects: [часовой]");

        assertThat(((ClozeTyped) gaps.getFirst()).gaps().getFirst().key().rejects())
                .containsExactly("is");
        assertThat(((ClozeTyped) gaps.getLast()).gaps())
                .extracting(gap -> gap.key().accepted().getFirst())
                .containsExactly("я", "тут");
        assertThat(((KeyFacts) facts.getLast()).facts())
                .extracting(fact -> fact.key().accepted().getFirst())
                .containsExactly("часовой", "ворота");
    }

    @Test
    void codesHaveOneKeyForAllLanguagesAndDictationsATextOfTheirOwn() {
        var codes = read(
                "coded-answer",
                "code: {form: number, tolerance: 0.5, units: [km]}\n"
                        + "key: [\"2.5\"]\n"
                        + "accepts: [\"2,5 km\", \"3\"]\n"
                        + "rejects: [\"25\"]",
                "accepts: [\"2,5\"]\nrejects: [\"25\"]");
        var said = read("dictation", "text: Halt.\ntyped: {spelling: half}", "text: Стой.");

        assertThat(codes)
                .extracting(item -> ((CodedAnswer) item).form())
                .containsOnly(new CodeForm.Quantity(0.5, List.of("km")));
        assertThat(codes).extracting(item -> ((CodedAnswer) item).accepted()).containsOnly(List.of("2.5"));
        assertThat(said).extracting(item -> ((Dictation) item).text()).containsExactly("Halt.", "Стой.");
        assertThat(((Dictation) said.getFirst()).rules().settings()).isEqualTo(Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        cloze-typed  | text: "{1}" ; gaps: {1: {key: [a]}}                                   | typed
        cloze-typed  | text: "{1}" ; typed: {spelling: half} ; gaps: {1: {options: {a: b}}}  | key
        key-facts    | typed: {spelling: half} ; facts: {a: {key: [b]}} ; accepts: [b] ; rejects: [c] | facts
        short-answer | key: [a] ; half: [b] ; accepts: [a] ; rejects: [c]                     | typed
        coded-answer | code: {form: time, tolerance: 1} ; key: ["0630"] ; accepts: ["0630"] ; rejects: ["1"] | tolerance
        coded-answer | code: {form: time} ; key: [noon] ; accepts: [noon] ; rejects: ["1"]    | not a code of this form
        short-answer | key: ["(a"] ; typed: {spelling: half} ; accepts: [a] ; rejects: [c]    | brackets do not pair
        dictation    | text: Halt. ; typed: {spelling: often}                                 | spelling
        """)
    void faultsAreNamed(String kind, String members, String named) {
        var faults = sample(kind, members.replace(" ; ", "\n"), "key: [а]").faults();

        assertThat(faults).anySatisfy(fault -> assertThat(fault.toString()).contains(named));
    }

    @Test
    void examplesAreMarkedByTheRules() {
        var reading = sample(
                        "short-answer",
                        "key: [checkpoint]\ntyped: {spelling: half}\naccepts: [chekpoint]\nrejects: [chckpoint, gate]",
                        "key: [пост]\naccepts: [пост]\nrejects: [дом]")
                .read();

        assertThat(reading.faults()).isEmpty();
        // what is listed as wrong is no slip; what is a slip is not wholly right
        assertThat(ContentRules.check(reading.content()))
                .extracting(ContentFault::toString)
                .filteredOn(text -> text.contains("d-01 (en)"))
                .singleElement()
                .asString()
                .contains("must accept", "chekpoint");
    }

    private static List<Item> read(String kind, String members, String membersRu) {
        var reading = sample(kind, members, membersRu).read();
        assertThat(reading.faults()).isEmpty();
        assertThat(ContentRules.check(reading.content()))
                .noneMatch(fault -> fault.toString().contains("d-01 ("));
        var texts = reading.content().items().findFirst().orElseThrow().texts();
        return Stream.of(LanguageTag.EN, LanguageTag.RU)
                .map(language -> requireNonNull(texts.get(language)))
                .toList();
    }

    private static Samples sample(String kind, String members, String membersRu) {
        var head = "kind: " + kind + "\nskill: knowledge\nband: 2\ntopic: authority\nstem: \"Question 1?\"\n";
        return Samples.good()
                .replace(Samples.ITEMS, FIRST.strip(), indented(head + members))
                .replace(Samples.ITEMS_RU, FIRST_RU.strip(), indented("stem: \"Вопрос 1?\"\n" + membersRu));
    }

    private static String indented(String members) {
        return members.strip().replace("\n", "\n    ");
    }
}
