package org.readback.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How accounts stand right now, for the check at each request: at most five seconds old, and forgotten at once on the
 * server where the change was made. */
@Component
class Standings {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST_ENTRIES = 10_000;

    private final LoadingCache<AccountId, Optional<Standing>> known;

    Standings(AccountRepository accounts) {
        known = Caffeine.newBuilder()
                .maximumSize(MOST_ENTRIES)
                .expireAfterWrite(FRESH)
                .build(id -> accounts.findById(id)
                        .map(account -> new Standing(account.isActive(), account.stamp(), account.locale())));
    }

    /** Whether a session begun with these details may go on. */
    boolean holds(AccountDetails who) {
        return known.get(who.account().id())
                .filter(now -> now.active() && now.stamp() == who.stamp())
                .isPresent();
    }

    Optional<Locale> locale(AccountId id) {
        return known.get(id).map(Standing::locale);
    }

    void forget(AccountId id) {
        known.invalidate(id);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(AccountChange change) {
        forget(change.account());
    }

    private record Standing(boolean active, int stamp, Locale locale) {}
}
