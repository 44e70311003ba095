package org.readback.player;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.EnglishTerms;
import org.readback.base.ui.HoldsUnsent;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;
import org.readback.item.Option;
import org.readback.item.OptionOrder;
import org.readback.item.Outcome;
import org.readback.item.Picture;
import org.readback.item.Presentation;
import org.readback.item.PresentedStimulus;
import org.readback.item.Response;
import org.readback.item.Verdict;

/** One item: its passage if it has one, its stem, the controls of its kind and "I don't know". Keys 1 to 9 choose, 0 is
 * "I don't know", Enter confirms; none of them while somebody types. */
@JsModule("./item-keys.ts")
@JsModule("./english-term.ts")
public final class ItemPane extends Composite<Div> implements HoldsUnsent {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Element stem;
    private final AnswerArea area;
    private boolean begun;

    /** With the stem as a heading of the second level. */
    public ItemPane(Presentation item, Consumer<Optional<Response>> change) {
        this(item, change, 2);
    }

    /** @param change told the response so far, with the places of the presentation as option ids, after each choice and
     *     in pauses of typing; empty while there is nothing to save
     * @param headingLevel 2 to 6, of the stem */
    public ItemPane(Presentation item, Consumer<Optional<Response>> change, int headingLevel) {
        this(item, change, headingLevel, Listening.freely());
    }

    /** As above, where somebody counts the plays of the sound. */
    public ItemPane(Presentation item, Consumer<Optional<Response>> told, int headingLevel, Listening listening) {
        Consumer<Optional<Response>> change = response -> {
            begun = response.isPresent();
            told.accept(response);
        };
        var frame = item.frame();
        var name = "item-" + NUMBERS.incrementAndGet();
        stem = new Element("h" + headingLevel).setAttribute("id", name).setAttribute("tabindex", "-1");
        var terms = terms(item).writer();
        terms.append(stem, frame.stem());
        area = switch (item) {
            case Presentation.Choice choice -> ChoiceArea.one(name, choice.options(), terms, change);
            case Presentation.Choices choices -> ChoiceArea.several(name, choices.options(), terms, change);
            case Presentation.Cloze cloze -> new ClozeArea(name, cloze, change);
            case Presentation.Statement _ -> ChoiceArea.one(name, verdicts(frame.language()), terms, change);
            case Presentation.Matching matching -> new MatchingArea(name, matching, change);
            case Presentation.Ordering ordering -> new OrderingArea(name, ordering, change);
            case Presentation.MarkedText text -> MarkingArea.text(name, text, change);
            case Presentation.Hotspot hotspot -> MarkingArea.picture(name, hotspot, marked(hotspot), change);
            case Presentation.ShortText _ -> TypedArea.line(name, change);
            case Presentation.TypedCloze cloze -> new TypedClozeArea(name, cloze, change);
            case Presentation.Code code -> TypedArea.code(name, code.form(), change);
            case Presentation.Lines _ -> TypedArea.lines(name, change);
        };
        var content = getContent();
        content.addClassName("item");
        content.getElement().setAttribute("lang", frame.language().code());
        var stimulus = item instanceof Presentation.Hotspot ? withoutFirst(frame.stimulus()) : frame.stimulus();
        if (stimulus != null) content.add(new StimulusPane(stimulus, listening));
        content.getElement().appendChild(stem);
        content.add(area);
    }

    /** None where words are typed: the English one may be what is asked for. */
    private static EnglishTerms terms(Presentation item) {
        return switch (item) {
            case Presentation.ShortText _, Presentation.TypedCloze _, Presentation.Code _, Presentation.Lines _ ->
                EnglishTerms.NONE;
            default -> EnglishTerms.here(item.frame().language().code());
        };
    }

    private static Picture marked(Presentation.Hotspot item) {
        return requireNonNull(item.frame().stimulus()).pictures().getFirst();
    }

    /** The first picture stands where it is marked, and not here as well; null if nothing else is left to show. */
    private static @Nullable PresentedStimulus withoutFirst(@Nullable PresentedStimulus stimulus) {
        if (stimulus == null) return null;
        var rest = stimulus.pictures().subList(1, stimulus.pictures().size());
        boolean isEmpty =
                rest.isEmpty() && stimulus.clip() == null && stimulus.text().isBlank();
        return isEmpty ? null : new PresentedStimulus(stimulus.title(), stimulus.text(), stimulus.clip(), rest);
    }

    private static List<Option> verdicts(LanguageTag language) {
        var options = new ArrayList<Option>();
        for (var verdict : Verdict.values()) {
            var text = Texts.in(Locale.of(language.code()), "player.verdict." + verdict.code());
            options.add(new Option(Integer.toString(options.size() + 1), text));
        }
        return options;
    }

    /** Called when Enter is pressed and the item is not locked; what is chosen by then has been told before. */
    public void onConfirm(Runnable confirm) {
        getElement().addEventListener("item-confirm", event -> {
            if (!area.isLocked()) confirm.run();
        });
    }

    /** Something is chosen or typed, and the item still takes answers. */
    @Override
    public boolean hasUnsent() {
        return begun && !area.isLocked();
    }

    /** The controls stay as they are and take nothing more. */
    public void lock() {
        area.lock();
        getElement().setAttribute("data-locked", true);
    }

    /** Fills in a response given earlier, with the places of the presentation as option ids. */
    public void show(Response given) {
        area.show(given);
    }

    /** Locks the controls, shows what was given and marks it and the key.
     *
     * @param order in which the options were presented */
    public void reveal(Outcome outcome, OptionOrder order) {
        reveal(outcome, order.toPresented(outcome.given()), order.toPresented(outcome.key()));
    }

    /** As above, both responses with the places of the presentation as option ids. */
    public void reveal(Outcome outcome, Response given, Response key) {
        reveal(given, key);
        area.explain(outcome.typed());
    }

    /** What was given and what is right, without how it was marked. */
    public void reveal(Response given, Response key) {
        area.show(given);
        lock();
        area.mark(given, key);
    }

    /** So that a screen reader reads the stem next and Tab leads to the first control. */
    public void focusStem() {
        stem.callJsFunction("focus");
    }
}
