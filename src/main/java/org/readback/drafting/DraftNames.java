package org.readback.drafting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.springframework.stereotype.Component;

/** Names of those who wrote, commented and approved: colleagues see who wrote what. */
@Component
class DraftNames {
    private final AccountDirectory directory;

    DraftNames(AccountDirectory directory) {
        this.directory = directory;
    }

    /** Blank for those who are not there any more. */
    String of(AccountId person) {
        return directory.name(person).map(AccountName::displayName).orElse("");
    }

    String of(UUID person) {
        return of(new AccountId(person));
    }

    Map<AccountId, String> of(Collection<AccountId> people) {
        return directory.names(people).values().stream()
                .collect(Collectors.toMap(AccountName::id, AccountName::displayName));
    }
}
