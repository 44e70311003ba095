package org.readback.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;

/** A running text with gaps: menus, words to type, numbers. */
final class ClozeEditor extends BodyEditor {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final RunningText running;
    private final RowList<DraftGap> gaps;
    /** For the next gap: authors seldom mix. */
    private GapFields.Kind usual;

    ClozeEditor(DraftBody.Cloze body, Fields fields) {
        super(fields);
        usual = body.gaps().isEmpty()
                ? GapFields.Kind.MENU
                : GapFields.Kind.of(body.gaps().getLast());
        gaps = new RowList<>("editor.gaps", body.gaps(), this::row, fields.changed()).removing(this::close);
        running = new RunningText(fields, "editor.gaps", body.text(), this::next, this::open);
        getContent().add(running, gaps);
    }

    private String next() {
        var taken = new HashSet<>(gaps.keys());
        PLACE.matcher(running.text.getValue()).results().forEach(place -> taken.add(place.group(1)));
        return Keys.number(taken);
    }

    private void open(String id, String words) {
        gaps.add(usual.blank(id, words, 1));
        fields.changed().run();
    }

    private boolean close(DraftGap gap) {
        running.unmark(gap.id(), GapFields.key(gap));
        return true;
    }

    private Row<DraftGap> row(DraftGap gap) {
        var place = new Div();
        place.addClassNames("stack");
        var shown = new Shown(gap.id(), place);
        Select<GapFields.Kind> kind = new Fields(() -> {})
                .choice(
                        "editor.gap.kind",
                        List.of(GapFields.Kind.values()),
                        GapFields.Kind.of(gap),
                        each -> Texts.now("editor.gap.kind." + each));
        kind.addClassName("editor-narrow");
        kind.addValueChangeListener(change -> {
            usual = change.getValue();
            shown.change(change.getValue());
            fields.changed().run();
        });
        var share = fields.number("editor.gap.share", gap.share());
        share.addClassName("editor-narrow");
        shown.show(gap);
        return new Row<>(gap.id(), () -> shown.gap(Fields.value(share, gap.share())), kind, share, place);
    }

    /** The fields of a gap in its present kind; what it was before is kept in case the author comes back. */
    private final class Shown {
        private final String id;
        private final Div place;
        private final Map<GapFields.Kind, GapFields> kept = new HashMap<>();
        private GapFields now;

        Shown(String id, Div place) {
            this.id = id;
            this.place = place;
            this.now = GapFields.of(GapFields.Kind.MENU.blank(id, "", 1), fields);
        }

        void show(DraftGap gap) {
            put(GapFields.Kind.of(gap), GapFields.of(gap, fields));
        }

        void change(GapFields.Kind kind) {
            var before = GapFields.key(now.gap(1));
            var found = kept.get(kind);
            put(kind, found == null ? GapFields.of(kind.blank(id, before, 1), fields) : found);
        }

        private void put(GapFields.Kind kind, GapFields shown) {
            now = shown;
            kept.put(kind, shown);
            place.removeAll();
            place.add(shown);
        }

        DraftGap gap(double share) {
            return now.gap(share);
        }
    }

    @Override
    DraftBody body() {
        return new DraftBody.Cloze(running.text.getValue(), gaps.values());
    }
}
