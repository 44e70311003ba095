package org.readback.contingent;

import java.util.List;
import org.readback.account.AccountId;
import org.readback.identity.IdentityEntry;

/** Where somebody served and who they were in service, each newest first. */
public record ServiceHistory(AccountId account, String displayName, List<Stay> stays, List<IdentityEntry> identities) {
    public ServiceHistory {
        stays = List.copyOf(stays);
        identities = List.copyOf(identities);
    }
}
