package org.readback.forecast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.ui.Chart;
import org.readback.contingent.ContingentId;
import org.readback.evidence.EvidenceEntries;
import org.readback.evidence.NewEntries;
import org.readback.evidence.NewEntry;
import org.readback.evidence.Outcome;
import org.readback.evidence.Squads;
import org.readback.forecast.Forecast;
import org.readback.forecast.ForecastDesk;
import org.readback.forecast.ForecastSheet;
import org.readback.forecast.Forecasts;
import org.readback.profile.ProfileId;
import org.readback.profile.SampleProfiles;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ForecastViewTest extends SpringBrowserlessTest {
    private static final Subject FIRST_AID = Subject.of("practical:first-aid");
    private static final Subject PASSPORT = Subject.of("document:passport");
    private static final int PEOPLE = 20;
    private static final int AIDED = 12;

    @Autowired
    Forecasts forecasts;

    @Autowired
    ForecastDesk desk;

    @Autowired
    EvidenceEntries entries;

    @Autowired
    SampleProfiles profiles;

    @Autowired
    Squads squads;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    @Test
    void theDayItsIntervalThePathAndWhatWouldHelp() {
        Squads.Squad squad = asked();
        try (var session = accounts.signIn(squad.supervisor())) {
            enter(PASSPORT, squad.people());
            for (int person = 0; person < AIDED; person++) {
                enter(FIRST_AID, List.of(squad.people().get(person)), 5L * person);
            }
            var forecast = forecasts.of(squad.contingent()).orElseThrow().forecast();
            assertThat(forecast).isInstanceOfSatisfying(Forecast.Expected.class, expected -> {
                assertThat(expected.people()).isEqualTo(PEOPLE);
                assertThat(expected.wanted()).isEqualTo(19);
                assertThat(expected.readyNow()).isEqualTo(AIDED);
                assertThat(expected.levers().getFirst().subject()).isEqualTo(FIRST_AID);
            });

            UI.getCurrent().navigate("readiness/" + squad.contingent() + "/forecast");

            assertThat(words()).contains("19 of 20 ready by", "In eight of ten cases", "8 people are short of it");
            assertThat(find(Chart.class).all()).hasSize(1);
            var card = new ForecastCard(desk, squad.contingent());
            UI.getCurrent().add(card);
            assertThat(card.getElement().getTextRecursively()).contains("Working it out");
            card.look(new CompletableFuture<>());
            assertThat(card.getElement().getTextRecursively()).contains("Working it out");
            CompletableFuture<Optional<ForecastSheet>> asked = desk.ask(squad.contingent());
            assertThat(asked.join()).isPresent();
            card.look(asked);
            assertThat(card.getElement().getTextRecursively())
                    .contains("19 of 20 ready by", "In eight of ten cases")
                    .doesNotContain("Working it out");
            UI.getCurrent().setLocale(Locale.of("kk"));
            assertThat(words()).contains("20 адамның 19-і", "Он жағдайдың сегізінде");
        }
    }

    @Test
    void tooLittleIsSaidAsSuch() {
        Squads.Squad squad = asked();
        try (var session = accounts.signIn(squad.supervisor())) {
            UI.getCurrent().navigate("readiness/" + squad.contingent() + "/forecast");

            assertThat(words()).contains("nothing was met", "no day is given");
            var card = new ForecastCard(desk, squad.contingent());
            UI.getCurrent().add(card);
            CompletableFuture<Optional<ForecastSheet>> asked = desk.ask(squad.contingent());
            assertThat(asked.join()).isPresent();
            card.look(asked);
            assertThat(card.getElement().getTextRecursively()).contains("Too little was met lately");
        }
    }

    @Test
    void nobodySeesTheForecastOfOthers() {
        ContingentId contingent = asked().contingent();
        try (var session = accounts.signIn(squads.squad(1).supervisor())) {
            assertThat(forecasts.of(contingent)).isEmpty();
            assertThat(desk.ask(contingent).join()).isEmpty();
        }
    }

    /** First aid and a passport, of twenty people. */
    private Squads.Squad asked() {
        Squads.Squad squad = squads.squad(PEOPLE);
        ProfileId profile = SampleProfiles.fresh();
        var lines = Stream.of(FIRST_AID, PASSPORT)
                .map(subject -> SampleProfiles.line(subject.toString(), new Threshold.Done(), Set.of(Post.values())))
                .toList();
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        profiles.approved(profile, new ProfileText("Forecast", "Order 1", lines), longAgo);
        profiles.follow(squad.contingent(), profile, longAgo);
        return squad;
    }

    private void enter(Subject subject, List<AccountId> people) {
        enter(subject, people, 80);
    }

    private void enter(Subject subject, List<AccountId> people, long daysAgo) {
        LocalDate on = Centre.today(clock).minusDays(daysAgo);
        entries.enter(new NewEntries(
                subject,
                "Centre",
                people.stream()
                        .map(person ->
                                new NewEntry(person, Outcome.PASSED, on, Optional.empty(), "", "", Optional.empty()))
                        .toList()));
    }

    private String words() {
        return find(ForecastPane.class).single().getElement().getTextRecursively();
    }
}
