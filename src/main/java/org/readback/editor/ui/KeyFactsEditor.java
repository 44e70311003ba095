package org.readback.editor.ui;

import java.util.List;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.KeyFacts.Fact;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftKind;

/** Things that an answer of some sentences has to tell. */
final class KeyFactsEditor extends BodyEditor {
    private final RowList<Fact> facts;

    KeyFactsEditor(DraftBody.KeyFacts body, Fields fields) {
        super(fields);
        facts = new RowList<>("editor.facts", body.facts(), this::row, fields.changed())
                .adding(taken -> new Fact(
                        Keys.number(taken), new DraftKey(List.of(new DraftAnswer("a", "", 1)), DraftKind.USUAL_RULES)));
        getContent().add(facts);
    }

    private Row<Fact> row(Fact fact) {
        var key = new KeyFields(fact.key(), fields);
        return new Row<>(fact.id(), () -> new Fact(fact.id(), key.key()), key);
    }

    @Override
    DraftBody body() {
        return new DraftBody.KeyFacts(facts.values());
    }
}
