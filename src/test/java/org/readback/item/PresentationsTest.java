package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresentationsTest {

    /** Names of all that a presentation is made of. */
    private static final Set<String> SHOWN = Set.of(
            "form",
            "frame",
            "id",
            "itemId",
            "stem",
            "stimulus",
            "title",
            "text",
            "clip",
            "pictures",
            "language",
            "code",
            "options",
            "terms",
            "stretches",
            "areas",
            "alt",
            "mediaId",
            "media",
            "option",
            "left",
            "top",
            "width",
            "height",
            "place",
            "parts",
            "gapId");

    private static final Stimulus NOTICE =
            new Stimulus("gate-notice", "Notice at the gate of Camp Tolga", "All vehicles stop at the white line.");

    @Test
    void optionsStandInTheGivenOrderUnderTheirPlaces() {
        var order = new OptionOrder(Map.of("", List.of("d", "b", "a", "c")));

        var presentation = Presentations.present(Items.singleChoice("x"), order, LanguageTag.EN);

        assertThat(presentation)
                .isEqualTo(new Presentation.Choice(
                        frame("x", LanguageTag.EN),
                        List.of(
                                new Option("1", "post"),
                                new Option("2", "name"),
                                new Option("3", "rank"),
                                new Option("4", "unit"))));
    }

    @Test
    void multipleChoiceDoesNotTellHowManyAreRight() {
        var item = Items.multipleChoice("x");
        var other = new MultipleChoice(item.frame(), item.options(), Set.of("e"), Marking.ALL_OR_NOTHING);
        var order = OptionOrder.inFileOrder(item);

        assertThat(Presentations.present(item, order, LanguageTag.KK))
                .isInstanceOf(Presentation.Choices.class)
                .isEqualTo(Presentations.present(other, order, LanguageTag.KK));
    }

    @Test
    void clozeIsCutIntoWordsAndMenus() {
        var order = new OptionOrder(Map.of("1", List.of("c", "a", "b"), "2", List.of("b", "a")));

        var presentation = Presentations.present(Items.cloze("x"), order, LanguageTag.EN);

        assertThat(presentation)
                .isEqualTo(new Presentation.Cloze(
                        frame("x", LanguageTag.EN),
                        List.of(
                                new TextPart.Words("My "),
                                new TextPart.Blank(
                                        "1",
                                        List.of(
                                                new Option("1", "unit"),
                                                new Option("2", "rank"),
                                                new Option("3", "name"))),
                                new TextPart.Words(" is Omar. I am "),
                                new TextPart.Blank("2", List.of(new Option("1", "of"), new Option("2", "from"))),
                                new TextPart.Words(" Karana."))));
    }

    @Test
    void gapsMayTouchAndStandInAnotherOrderThanTheyWereDefined() {
        var gaps =
                List.of(new Gap("1", Items.options("rank", "name"), "a"), new Gap("2", Items.options("of", "at"), "a"));
        var item = new ClozeWithOptions(Items.frame("x", Map.of()), "{2}{1}\n", gaps);

        var presentation = Presentations.present(item, OptionOrder.inFileOrder(item), LanguageTag.RU);

        assertThat(((Presentation.Cloze) presentation).parts())
                .containsExactly(
                        new TextPart.Blank("2", List.of(new Option("1", "of"), new Option("2", "at"))),
                        new TextPart.Blank("1", List.of(new Option("1", "rank"), new Option("2", "name"))),
                        new TextPart.Words("\n"));
    }

    @Test
    void shortAnswerShowsItsStemOnly() {
        var item = Items.shortAnswer("x");

        assertThat(Presentations.present(item, new OptionOrder(Map.of()), LanguageTag.EN))
                .isEqualTo(new Presentation.ShortText(frame("x", LanguageTag.EN)));
    }

    @Test
    void responseToAPresentationIsScoredByTheTextThatStoodThere() {
        var item = Items.singleChoice("x");
        var random = new SplittableRandom(5);

        for (int i = 0; i < 50; i++) {
            var order = OptionOrder.shuffled(item, random);
            var shown = (Presentation.Choice) Presentations.present(item, order, LanguageTag.EN);
            for (var option : shown.options()) {
                var score = Scoring.score(item, order.toItem(new Response.Choice(option.id())));
                assertThat(score.isFull()).isEqualTo(option.text().equals("name"));
            }
        }
    }

    @Test
    void orderOfOtherOptionsIsRefused() {
        var item = Items.singleChoice("x");

        for (var order : List.of(
                new OptionOrder(Map.of()),
                new OptionOrder(Map.of("", List.of("a", "b", "c"))),
                new OptionOrder(Map.of("", List.of("a", "b", "c", "e"))),
                new OptionOrder(Map.of("1", List.of("a", "b", "c", "d"))),
                OptionOrder.inFileOrder(Items.cloze("y")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Presentations.present(item, order, LanguageTag.EN))
                    .withMessageStartingWith("x: not its options");
        }
    }

    @Test
    void itemsThatDifferInTheKeyOnlyLookTheSame() {
        var item = Items.singleChoice("x");
        var order = OptionOrder.shuffled(item, new SplittableRandom(1));

        for (var key : List.of("a", "b", "c", "d")) {
            var other = new SingleChoice(item.frame(), item.options(), key);
            assertThat(Presentations.present(other, order, LanguageTag.EN))
                    .isEqualTo(Presentations.present(item, order, LanguageTag.EN));
        }
    }

    @Test
    void nothingButWhatIsShownIsInAPresentation() throws ReflectiveOperationException {
        for (var item : Items.ofEachKind("x")) {
            var presentation = Presentations.present(item, OptionOrder.inFileOrder(item), LanguageTag.EN);
            var names = new HashSet<String>();
            var leaves = new ArrayList<>();
            walk(presentation, names, leaves);

            assertThat(presentation.toString()).doesNotContain(Items.SECRET);
            assertThat(leaves).hasOnlyElementsOfTypes(String.class, Integer.class, CodeForm.Kind.class);
            assertThat(String.join(" ", leaves.stream().map(String::valueOf).toList()))
                    .doesNotContain(Items.SECRET)
                    .contains(item.stem(), NOTICE.text());
            assertThat(names).isSubsetOf(SHOWN);
        }
    }

    /** Collects the names of all record components and all values that are neither records nor collections. */
    private static void walk(@Nullable Object value, Set<String> names, List<Object> leaves)
            throws ReflectiveOperationException {
        if (value instanceof Collection<?> values) {
            for (var element : values) walk(element, names, leaves);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                names.add(component.getName());
                walk(component.getAccessor().invoke(value), names, leaves);
            }
        } else if (value != null) {
            leaves.add(value);
        }
    }

    private static PresentedFrame frame(String id, LanguageTag language) {
        return new PresentedFrame(new ItemId(id), "Stem of " + id, NOTICE.presented(), language);
    }
}
