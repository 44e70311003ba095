package org.readback.words;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a collection of Anki in schema 11 is made of: its tables, and the descriptions that its one row of {@code col}
 * holds as JSON. */
final class AnkiSchema {
    /** The note type; the same in every deck, or a second import would make a second one. */
    static final long MODEL = 1_763_870_400_000L;

    /** Of a note, in its order. */
    static final List<String> FIELDS =
            List.of("Word", "Kazakh", "Russian", "Example", "Note", "Kind", "Sound", "Lesson");

    static final List<String> TABLES = List.of(
            "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not"
                    + " null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf"
                    + " text not null, models text not null, decks text not null, dconf text not null, tags text not"
                    + " null)",
            "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not"
                    + " null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum"
                    + " integer not null, flags integer not null, data text not null)",
            "create table cards (id integer primary key, nid integer not null, did integer not null,"
                    + " ord integer not null, mod integer not null, usn integer not null, type integer not null,"
                    + " queue integer not null, due integer not null, ivl integer not null, factor integer not null,"
                    + " reps integer not null, lapses integer not null, left integer not null, odue integer not null,"
                    + " odid integer not null, flags integer not null, data text not null)",
            "create table revlog (id integer primary key, cid integer not null, usn integer not null,"
                    + " ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,"
                    + " time integer not null, type integer not null)",
            "create table graves (usn integer not null, oid integer not null, type integer not null)",
            "create index ix_notes_usn on notes (usn)",
            "create index ix_cards_usn on cards (usn)",
            "create index ix_revlog_usn on revlog (usn)",
            "create index ix_cards_nid on cards (nid)",
            "create index ix_cards_sched on cards (did, queue, due)",
            "create index ix_revlog_cid on revlog (cid)",
            "create index ix_notes_csum on notes (csum)");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final String STYLE = """
        .card { font-family: "Noto Sans", sans-serif; font-size: 24px; line-height: 1.4; text-align: center; }
        .word { font-size: 32px; font-weight: 600; } .small { font-size: 16px; opacity: .75; }
        """;

    private static final String WORD = "<div class=\"word\">{{Word}}</div>{{Sound}}<div class=\"small\">{{Kind}}</div>";
    private static final String MEANING = "<div lang=\"kk\">{{Kazakh}}</div><div lang=\"ru\">{{Russian}}</div>";
    private static final String MORE =
            "<p>{{Example}}</p><div class=\"small\">{{Note}}</div><div class=\"small\">{{Lesson}}</div>";

    private AnkiSchema() {}

    static String configuration() {
        return """
            {"nextPos": 1, "estTimes": true, "activeDecks": [1], "sortType": "noteFld", "timeLim": 0,
             "sortBackwards": false, "addToCur": true, "curDeck": 1, "newBury": true, "newSpread": 0,
             "dueCounts": true, "curModel": "%d", "collapseTime": 1200}\
            """.formatted(MODEL);
    }

    /** How cards are learnt, until the learner says otherwise. */
    static String options() {
        return """
            {"1": {"id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": true, "timer": 0,
             "replayq": true,
             "new": {"bury": true, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7], "order": 1,
                     "perDay": 20, "separate": true},
             "rev": {"bury": true, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500, "minSpace": 1,
                     "perDay": 100},
             "lapse": {"delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0}}}\
            """;
    }

    /** @param names by id */
    static String decks(Map<Long, String> names, Instant now) {
        ObjectNode decks = MAPPER.createObjectNode();
        deck(decks, 1, "Default", now);
        names.forEach((id, name) -> deck(decks, id, name, now));
        return decks.toString();
    }

    private static void deck(ObjectNode decks, long id, String name, Instant now) {
        ObjectNode deck = decks.putObject(Long.toString(id));
        deck.put("id", id).put("name", name).put("desc", "").put("mod", now.getEpochSecond());
        deck.put("usn", -1).put("dyn", 0).put("conf", 1).put("collapsed", false);
        deck.put("extendNew", 10).put("extendRev", 50);
        for (String day : List.of("newToday", "revToday", "lrnToday", "timeToday"))
            deck.putArray(day).add(0).add(0);
    }

    static String model(Instant now) {
        ObjectNode models = MAPPER.createObjectNode();
        ObjectNode model = models.putObject(Long.toString(MODEL));
        model.put("id", Long.toString(MODEL))
                .put("name", "Readback word")
                .put("type", 0)
                .put("sortf", 0);
        model.put("did", 1).put("mod", now.getEpochSecond()).put("usn", -1).put("css", STYLE);
        model.put("latexPre", "\\documentclass{article}\\begin{document}").put("latexPost", "\\end{document}");
        model.putArray("tags");
        model.putArray("vers");
        ArrayNode fields = model.putArray("flds");
        for (int place = 0; place < FIELDS.size(); place++) {
            ObjectNode field = fields.addObject();
            field.put("name", FIELDS.get(place))
                    .put("ord", place)
                    .put("font", "Noto Sans")
                    .put("size", 20);
            field.put("rtl", false).put("sticky", false).putArray("media");
        }
        ArrayNode templates = model.putArray("tmpls");
        String line = "<hr id=\"answer\">";
        template(templates, "From English", WORD, "{{FrontSide}}" + line + MEANING + MORE);
        template(templates, "Into English", MEANING, "{{FrontSide}}" + line + WORD + MORE);
        ArrayNode needs = model.putArray("req");
        needs.addArray().add(0).add("any").addArray().add(0);
        needs.addArray().add(1).add("any").addArray().add(1).add(2);
        return models.toString();
    }

    private static void template(ArrayNode templates, String name, String front, String back) {
        ObjectNode template = templates.addObject();
        template.put("name", name)
                .put("ord", templates.size() - 1)
                .put("qfmt", front)
                .put("afmt", back);
        template.put("bqfmt", "").put("bafmt", "").putNull("did");
    }
}
