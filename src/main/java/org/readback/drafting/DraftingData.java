package org.readback.drafting;

import java.util.List;
import org.readback.account.PersonalData;
import org.readback.account.PersonalTable;
import org.springframework.stereotype.Component;

/** Which drafts of items somebody had a hand in, and what they said about them. The drafts themselves hold keys. */
@Component
class DraftingData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable("item-drafts", """
                    select draft_id draft, item_id item, kind, state, author = :person begun_by_me, created_at, changed_at
                    from item_draft
                    where :person in (author, changed_by, submitted_by, approved_by) order by created_at
                    """),
                new PersonalTable("item-draft-revisions", """
                    select draft_id draft, revision, aside, written_at
                    from item_draft_revision where written_by = :person order by written_at
                    """),
                new PersonalTable("item-draft-comments", """
                    select draft_id draft, place, words, written_at, resolved_at
                    from draft_comment where written_by = :person or resolved_by = :person order by written_at
                    """),
                new PersonalTable("item-draft-steps", """
                    select draft_id draft, revision, state, reason, taken_at
                    from draft_step where taken_by = :person order by taken_at
                    """));
    }
}
