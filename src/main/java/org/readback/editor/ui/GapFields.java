package org.readback.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;

/** What belongs into one gap. */
final class GapFields extends Composite<Div> {
    /** How a gap is filled. */
    enum Kind {
        MENU,
        TYPED,
        NUMBER;

        static Kind of(DraftGap gap) {
            return switch (gap) {
                case DraftGap.Menu _ -> MENU;
                case DraftGap.Typed _ -> TYPED;
                case DraftGap.Figure _ -> NUMBER;
            };
        }

        /** @param words that are right; may be none yet */
        DraftGap blank(String id, String words, double share) {
            return switch (this) {
                case MENU ->
                    new DraftGap.Menu(
                            id,
                            List.of(
                                    new DraftOption("a", words, 1, ""),
                                    new DraftOption("b", "", 0, ""),
                                    new DraftOption("c", "", 0, "")),
                            share);
                case TYPED ->
                    new DraftGap.Typed(
                            id, new DraftKey(List.of(new DraftAnswer("a", words, 1)), DraftKind.USUAL_RULES), share);
                case NUMBER -> new DraftGap.Figure(id, List.of(new DraftNumber("a", words, 0, 1, "")), share);
            };
        }
    }

    private final ToGap gap;

    private interface ToGap {
        DraftGap of(double share);
    }

    private GapFields(Component fields, ToGap gap) {
        this.gap = gap;
        getContent().add(fields);
    }

    static GapFields of(DraftGap gap, Fields fields) {
        return switch (gap) {
            case DraftGap.Menu(var id, var options, var _) -> {
                var rows = new OptionRows(fields, "editor.options", options, OptionRows.Marks.ONE_RIGHT);
                yield new GapFields(rows.list, share -> new DraftGap.Menu(id, rows.values(), share));
            }
            case DraftGap.Typed(var id, var key, var _) -> {
                var typed = new KeyFields(key, fields);
                yield new GapFields(typed, share -> new DraftGap.Typed(id, typed.key(), share));
            }
            case DraftGap.Figure(var id, var values, var _) -> {
                var rows = new NumberRows(fields, values);
                yield new GapFields(rows.list, share -> new DraftGap.Figure(id, rows.values(), share));
            }
        };
    }

    DraftGap gap(double share) {
        return gap.of(share);
    }

    /** The words that fill it best; empty if there are none. */
    static String key(DraftGap gap) {
        return switch (gap) {
            case DraftGap.Menu(var _, var options, var _) ->
                best(options.stream(), DraftOption::weight)
                        .map(DraftOption::text)
                        .orElse("");
            case DraftGap.Typed(var _, var key, var _) ->
                best(key.answers().stream(), DraftAnswer::weight)
                        .map(DraftAnswer::text)
                        .orElse("");
            case DraftGap.Figure(var _, var values, var _) ->
                best(values.stream(), DraftNumber::weight)
                        .map(DraftNumber::value)
                        .orElse("");
        };
    }

    private static <T> Optional<T> best(Stream<T> all, ToDoubleFunction<T> weight) {
        return all.reduce((one, other) -> weight.applyAsDouble(other) > weight.applyAsDouble(one) ? other : one);
    }
}
