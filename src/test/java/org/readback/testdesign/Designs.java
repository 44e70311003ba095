package org.readback.testdesign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.assessment.TestDesign;
import org.readback.assessment.TestKind;
import org.readback.item.LanguageTag;
import org.springframework.stereotype.Component;

/** Instructors, and a final of the shipped pool on the use of force. */
@Component
public class Designs {
    private final AccountDirectory directory;

    Designs(AccountDirectory directory) {
        this.directory = directory;
    }

    public AccountId instructor(Right... rights) {
        String name = "d-" + UUID.randomUUID();
        return directory.create(
                new NewAccount(name, "Test " + name, Set.of(Role.INSTRUCTOR), Set.of(rights), Locale.ENGLISH));
    }

    /** A name that no test has. */
    public static String name() {
        return "d" + UUID.randomUUID().toString().substring(0, 12);
    }

    public static TestDesign law(String name) {
        TestDesign begun = TestDesign.begin(TestKind.MASTERY);
        Map<String, String> texts = Map.of("en", "Final", "kk", "Қорытынды", "ru", "Итоговый");
        return new TestDesign(
                name,
                TestKind.MASTERY,
                texts,
                texts,
                List.of(LanguageTag.EN, LanguageTag.KK),
                20,
                begun.rules(),
                new TestDesign.Form(
                        "uf-unit-1",
                        12,
                        75,
                        Map.of("authority", 1.0, "card", 1.0, "terms", 1.0),
                        List.of("report-every-use", "protect-surrendering")),
                List.of());
    }
}
