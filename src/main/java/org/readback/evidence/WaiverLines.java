package org.readback.evidence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.base.LocalText;
import org.readback.evidence.WaiverCase.Step;
import org.readback.profile.SubjectTitles;
import org.readback.requirement.Subject;
import org.springframework.stereotype.Component;

/** Puts names to waivers; checks no permission. */
@Component
class WaiverLines {
    private final AccountDirectory people;
    private final SubjectTitles titles;

    WaiverLines(AccountDirectory people, SubjectTitles titles) {
        this.people = people;
        this.titles = titles;
    }

    /** @param reader who is signed in */
    List<WaiverLine> of(List<WaiverCase> waivers, CurrentAccount reader, LocalDate today) {
        if (waivers.isEmpty()) return List.of();
        Set<AccountId> named = new HashSet<>();
        waivers.forEach(each -> {
            named.add(each.person());
            named.add(each.askedBy());
            each.decision().ifPresent(step -> named.add(step.by()));
            each.end().ifPresent(step -> named.add(step.by()));
        });
        Map<AccountId, AccountName> names = people.names(named);
        SortedMap<Subject, LocalText> subjects =
                titles.of(waivers.stream().map(WaiverCase::subject).toList());
        return waivers.stream()
                .map(each -> new WaiverLine(
                        each,
                        each.on(today),
                        name(names, each.person()),
                        Objects.requireNonNull(subjects.get(each.subject())),
                        new Signed(name(names, each.askedBy()), each.askedAt()),
                        each.decision().map(step -> signed(names, step)),
                        each.end().map(step -> signed(names, step)),
                        each.askedBy().equals(reader.id())))
                .toList();
    }

    private static Signed signed(Map<AccountId, AccountName> names, Step step) {
        return new Signed(name(names, step.by()), step.at());
    }

    static String name(Map<AccountId, AccountName> names, AccountId person) {
        return Optional.ofNullable(names.get(person))
                .map(AccountName::displayName)
                .orElse("");
    }
}
