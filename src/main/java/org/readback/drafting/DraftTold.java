package org.readback.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;
import org.springframework.stereotype.Component;

/** What was said about a draft and happened to it, with the names of those who did. */
@Component
class DraftTold {
    private final DraftHistory history;
    private final CommentRows comments;
    private final DraftNames names;

    DraftTold(DraftHistory history, CommentRows comments, DraftNames names) {
        this.history = history;
        this.comments = comments;
        this.names = names;
    }

    record Told(List<DraftWord> comments, List<DraftStep> steps, List<DraftRevision> history, String author) {}

    String name(AccountId person) {
        return names.of(person);
    }

    Told of(HeldDraft draft) {
        List<CommentRows.Comment> said = comments.of(draft.id());
        List<DraftHistory.Step> steps = history.steps(draft.id());
        List<DraftHistory.Past> past = history.past(draft.id());
        Map<AccountId, String> people = people(draft, said, steps, past);
        return new Told(
                words(said, people),
                steps.stream()
                        .map(step -> new DraftStep(
                                step.revision(), step.state(), name(people, step.by()), step.at(), step.reason()))
                        .toList(),
                revisions(draft, past, people),
                name(people, draft.written().author()));
    }

    private Map<AccountId, String> people(
            HeldDraft draft,
            List<CommentRows.Comment> said,
            List<DraftHistory.Step> steps,
            List<DraftHistory.Past> past) {
        var all = new HashSet<AccountId>();
        all.add(draft.written().author());
        all.add(draft.written().changedBy());
        said.forEach(comment -> {
            all.add(comment.by());
            comment.resolvedBy().ifPresent(all::add);
        });
        steps.forEach(step -> all.add(step.by()));
        past.forEach(revision -> all.add(revision.by()));
        return names.of(all);
    }

    private static String name(Map<AccountId, String> people, AccountId person) {
        return people.getOrDefault(person, "");
    }

    private static List<DraftRevision> revisions(
            HeldDraft draft, List<DraftHistory.Past> past, Map<AccountId, String> people) {
        var all = new ArrayList<DraftRevision>();
        all.add(new DraftRevision(
                draft.revision(),
                0,
                name(people, draft.written().changedBy()),
                draft.written().changedAt()));
        past.forEach(
                each -> all.add(new DraftRevision(each.revision(), each.aside(), name(people, each.by()), each.at())));
        return all;
    }

    private static List<DraftWord> words(List<CommentRows.Comment> all, Map<AccountId, String> people) {
        var answers = new HashMap<Integer, List<DraftWord.Answer>>();
        all.forEach(each -> each.answers()
                .ifPresent(to -> answers.computeIfAbsent(to, _ -> new ArrayList<>())
                        .add(new DraftWord.Answer(each.words(), name(people, each.by()), each.at()))));
        return all.stream()
                .filter(each -> each.answers().isEmpty())
                .map(each -> new DraftWord(
                        each.id(),
                        each.place(),
                        each.words(),
                        name(people, each.by()),
                        each.at(),
                        answers.getOrDefault(each.id(), List.of()),
                        each.resolvedBy().map(by -> name(people, by))))
                .sorted(Comparator.comparing(word -> !word.isOpen()))
                .toList();
    }
}
