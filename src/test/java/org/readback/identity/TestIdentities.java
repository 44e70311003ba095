package org.readback.identity;

import java.util.Optional;
import java.util.UUID;

/** Identities for tests, each with a number that nobody else has. */
public final class TestIdentities {
    private TestIdentities() {}

    public static ServiceIdentity man(String surname) {
        return of(surname, Sex.MALE);
    }

    public static ServiceIdentity woman(String surname) {
        return of(surname, Sex.FEMALE);
    }

    /** @param surname in Cyrillic */
    private static ServiceIdentity of(String surname, Sex sex) {
        var cyrillic = PersonName.cyrillic(surname, sex == Sex.MALE ? "Нурлан" : "Айгуль");
        return new ServiceIdentity(
                "Sgt", number(), cyrillic, PassportLatin.of(cyrillic), sex, Optional.empty(), Service.MILITARY);
    }

    public static ServiceNumber number() {
        return new ServiceNumber(
                "T0" + UUID.randomUUID().toString().replace("-", "").substring(0, 16));
    }

    public static ServiceIdentity renamed(ServiceIdentity identity, String surname) {
        var cyrillic = PersonName.cyrillic(surname, identity.cyrillic().given());
        return new ServiceIdentity(
                identity.rank(),
                identity.number(),
                cyrillic,
                PassportLatin.of(cyrillic),
                identity.sex(),
                identity.bornOn(),
                identity.service());
    }
}
