package org.readback.personal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.readback.account.CurrentAccount;
import org.readback.account.PersonalTable;
import org.readback.base.Installation;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Translations;
import org.readback.progress.MyRecord;
import org.springframework.stereotype.Component;

/** What of the copy people read, in their language. */
@Component
class CopyPages {
    private final MyRecord record;
    private final Translations translations;
    private final Installation installation;
    private final Clock clock;

    CopyPages(MyRecord record, Translations translations, Installation installation, Clock clock) {
        this.record = record;
        this.translations = translations;
        this.installation = installation;
        this.clock = clock;
    }

    /** Texts in one language. */
    record Wording(Translations translations, Locale locale) {
        String text(String key, Object... parameters) {
            return translations.getTranslation(key, locale, parameters);
        }
    }

    /** What is in the file: a line a table. Modules may offer tables that have no words yet. */
    byte[] readme(CurrentAccount person, List<PersonalTable> tables) {
        Wording words = new Wording(translations, person.locale());
        StringBuilder text = new StringBuilder();
        text.append(words.text(
                "personal.readme.title", person.displayName(), Formats.dateTime(clock.instant(), person.locale())));
        if (installation.isDemonstration()) line(text, words.text("shell.demonstration"));
        line(text, "");
        line(text, words.text("personal.readme.record"));
        line(text, words.text("personal.readme.tables"));
        line(text, words.text("personal.readme.recordings"));
        line(text, words.text("personal.readme.secret"));
        line(text, words.text("personal.readme.formulas"));
        line(text, "");
        for (PersonalTable table : tables) {
            String key = "personal.table." + table.name();
            line(
                    text,
                    "tables/" + table.name() + (translations.has(key, person.locale()) ? ": " + words.text(key) : ""));
        }
        line(text, "");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String line) {
        text.append("\r\n").append(line);
    }

    /** The page to read and to print. */
    byte[] record(CurrentAccount person) {
        Wording words = new Wording(translations, person.locale());
        RecordPage page = new RecordPage(words, record.mine());
        return page.html(new RecordPage.Head(
                        person.displayName(), Formats.dateTime(clock.instant(), person.locale()), installation))
                .getBytes(StandardCharsets.UTF_8);
    }
}
