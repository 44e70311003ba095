package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final String HERE = "192.0.2.1";
    private final HandClock clock = new HandClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void fiveTriesAreFreeThenTheWaitsDoubleToAQuarterOfAnHour() {
        fail("aida", 5);

        assertThat(throttle.admit("aida", HERE)).contains(Duration.ofSeconds(30));
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            clock.pass(Duration.ofSeconds(seconds - 1));
            assertThat(throttle.admit("aida", HERE)).contains(Duration.ofSeconds(1));
            clock.pass(Duration.ofSeconds(1));
            assertThat(throttle.admit("aida", HERE)).isEmpty();
        }
    }

    @Test
    void caseOfANameGainsNothing() {
        fail("aida", 5);

        assertThat(throttle.admit("AIDA", HERE)).isPresent();
        assertThat(throttle.admit("other", HERE)).isEmpty();
    }

    @Test
    void successForgetsTheFailuresOfTheName() {
        fail("aida", 4);
        throttle.admit("aida", HERE);
        throttle.succeeded("aida", HERE);

        assertThat(throttle.failures("aida")).isZero();
        fail("aida", 5);
    }

    @Test
    void anHourWithoutATryForgetsAsWell() {
        fail("aida", 5);

        clock.pass(Duration.ofMinutes(61));

        fail("aida", 5);
    }

    @Test
    void aClassOf75BehindOneAddressGetsIn() {
        for (int trainee = 0; trainee < 75; trainee++) {
            assertThat(throttle.admit("trainee" + trainee, HERE)).isEmpty();
            throttle.succeeded("trainee" + trainee, HERE);
        }
    }

    @Test
    void oneAddressFailsSixtyTimesInTenMinutes() {
        for (int name = 0; name < 60; name++) {
            assertThat(throttle.admit("name" + name, HERE)).isEmpty();
        }

        assertThat(throttle.admit("another", HERE)).contains(Duration.ofSeconds(10));
        assertThat(throttle.admit("another", "192.0.2.2")).isEmpty();
        clock.pass(Duration.ofSeconds(10));
        assertThat(throttle.admit("another", HERE)).isEmpty();
    }

    @Test
    void refusedTriesOfABlockedNameDoNotBlockTheAddress() {
        fail("aida", 5);
        for (int i = 0; i < 100; i++) {
            throttle.admit("aida", HERE);
        }

        assertThat(throttle.admit("neighbour", HERE)).isEmpty();
    }

    @Test
    void addressesOfOneIpv6NetworkAreOne() {
        for (int host = 0; host < 60; host++) {
            assertThat(throttle.admit("name" + host, "2001:db8:1:2::" + host)).isEmpty();
        }

        assertThat(throttle.admit("another", "2001:db8:1:2::ffff")).isPresent();
        assertThat(throttle.admit("another", "2001:db8:1:3::1")).isEmpty();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.admit(name, HERE)).as("try " + (i + 1)).isEmpty();
        }
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
