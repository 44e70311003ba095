package org.readback.forecast;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.contingent.ContingentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Service;

/** Forecasts for screens that do not wait for them: one after the other on a thread of their own, and one for all screens
 * of a person that ask for the same while it is computed. */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class ForecastDesk {
    private final Forecasts forecasts;
    private final SignedIn signedIn;
    private final Map<Wanted, CompletableFuture<Optional<ForecastSheet>>> running = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("forecast").daemon().factory());

    ForecastDesk(Forecasts forecasts, SignedIn signedIn) {
        this.forecasts = forecasts;
        this.signedIn = signedIn;
    }

    /** As {@link Forecasts#of}, for the person signed in now; as the evidence stands when its turn comes. */
    public CompletableFuture<Optional<ForecastSheet>> ask(ContingentId contingent) {
        running.values().removeIf(CompletableFuture::isDone);
        return running.computeIfAbsent(
                new Wanted(signedIn.require().id(), contingent),
                wanted -> CompletableFuture.supplyAsync(
                        () -> forecasts.of(wanted.contingent()), new DelegatingSecurityContextExecutor(thread)));
    }

    private record Wanted(AccountId person, ContingentId contingent) {}

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
