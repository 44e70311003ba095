package org.readback.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.ReadinessLinks.Page;
import org.readback.base.ui.Texts;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.CellWords;
import org.readback.readiness.LanguageSheet;
import org.readback.readiness.LanguageSheet.Share;
import org.readback.readiness.Report;
import org.readback.requirement.Level;
import org.readback.requirement.Subject;

/** Who falls short in which skill: what they have and what they need. */
@Route("readiness/:contingent/languages")
@RolesAllowed("SUPERVISOR")
class LanguagesView extends ContingentPage {
    LanguagesView(ReadinessDesk desk) {
        super(desk, Page.LANGUAGES);
    }

    @Override
    String headline(BoardSheet board, CellWords words) {
        long people = desk().readiness().languages(board).shortOf().stream()
                .map(LanguageSheet.Line::row)
                .distinct()
                .count();
        return words.text("readiness.languages.headline", people, board.size());
    }

    @Override
    List<Report> reports(BoardSheet board) {
        return List.of(Report.LANGUAGES);
    }

    @Override
    List<Component> body(BoardSheet board, CellWords words) {
        LanguageSheet languages = desk().readiness().languages(board);
        if (languages.lines().isEmpty()) return List.of(new EmptyState("readiness.languages.none"));
        Div tables = new Div(
                part(words.text("readiness.sheet.units"), units(languages, words)),
                part(words.text("readiness.sheet.posts"), posts(languages, words)));
        tables.addClassName("columns");
        var content = new ArrayList<Component>();
        content.add(small(words.text("readiness.languages.rule")));
        content.add(part(words.text("readiness.sheet.levels"), levels(languages, words)));
        content.add(tables);
        content.add(new H2(words.text("readiness.sheet.below")));
        content.add(
                languages.shortOf().isEmpty()
                        ? new Paragraph(words.text("readiness.languages.all"))
                        : list(languages, words));
        if (!languages.shortOf().isEmpty()) content.add(small(words.text("readiness.languages.hours")));
        return content;
    }

    private static Paragraph small(String text) {
        var small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }

    private static Div part(String heading, Component table) {
        Div part = new Div(new H2(heading), table);
        part.addClassNames("stack", "readiness-part");
        return part;
    }

    /** Skills down, levels across. */
    private static Component levels(LanguageSheet languages, CellWords words) {
        List<Level> held = languages.skills().stream()
                .flatMap(skill -> languages.held(skill).keySet().stream())
                .flatMap(java.util.Optional::stream)
                .distinct()
                .sorted()
                .toList();
        List<String> heads = new ArrayList<>(List.of(
                words.text("readiness.column.skill"),
                words.text("readiness.column.met"),
                words.text("readiness.level.none")));
        held.forEach(level -> heads.add(level.toString()));
        List<List<Component>> rows = languages.skills().stream()
                .map(skill -> {
                    var counts = languages.held(skill);
                    Share share = languages.share(skill);
                    List<Component> row = new ArrayList<>(List.of(
                            Lists.words(languages.board().title(skill, words.locale())),
                            Lists.share(share.met(), share.asked(), words),
                            number(counts.getOrDefault(java.util.Optional.<Level>empty(), 0))));
                    held.forEach(level -> row.add(number(counts.getOrDefault(java.util.Optional.of(level), 0))));
                    return row;
                })
                .toList();
        return Lists.table(words.text("readiness.sheet.levels"), heads, rows);
    }

    private static Component number(int number) {
        return Lists.words(number == 0 ? "" : Integer.toString(number));
    }

    private static Component units(LanguageSheet languages, CellWords words) {
        return shares(languages, words, words.text("readiness.column.subunit"), languages::bySubUnit);
    }

    private static Component posts(LanguageSheet languages, CellWords words) {
        return shares(languages, words, words.text("readiness.column.post"), skill -> {
            var named = new TreeMap<String, Share>();
            languages.byPost(skill).forEach((post, share) -> named.put(words.text("contingent.post." + post), share));
            return named;
        });
    }

    /** What somebody named so stays as it is; of posts it is a word already in the language of the reader. */
    private static Component name(String name, CellWords words) {
        var text = new Span(words.unit(name));
        return name.isEmpty() ? text : Texts.untranslated(text);
    }

    /** Names down, skills across. */
    private static Component shares(
            LanguageSheet languages,
            CellWords words,
            String head,
            Function<Subject, SortedMap<String, Share>> bySkill) {
        var names = new TreeMap<String, List<Component>>();
        List<String> heads = new ArrayList<>(List.of(head));
        for (Subject skill : languages.skills()) {
            heads.add(languages.board().title(skill, words.locale()));
            bySkill.apply(skill).forEach((name, share) -> names.computeIfAbsent(name, each -> new ArrayList<>()));
        }
        for (Subject skill : languages.skills()) {
            SortedMap<String, Share> shares = bySkill.apply(skill);
            names.forEach((name, row) -> {
                Share share = shares.get(name);
                row.add(share == null ? Lists.words("") : Lists.share(share.met(), share.asked(), words));
            });
        }
        List<List<Component>> rows = names.entrySet().stream()
                .map(each -> {
                    List<Component> row = new ArrayList<>();
                    row.add(name(each.getKey(), words));
                    row.addAll(each.getValue());
                    return row;
                })
                .toList();
        return Lists.table(head, heads, rows);
    }

    private static Grid<LanguageSheet.Line> list(LanguageSheet languages, CellWords words) {
        Grid<LanguageSheet.Line> list =
                Lists.people("readiness.sheet.below", LanguageSheet.Line::row, languages.board(), words);
        list.addClassName("readiness-list");
        list.addColumn(line -> languages.board().title(line.skill(), words.locale()))
                .setHeader(words.text("readiness.column.skill"))
                .setWidth("8em");
        list.addColumn(new ComponentRenderer<>(line -> has(line, words)))
                .setHeader(words.text("readiness.column.has"))
                .setWidth("9em");
        list.addColumn(line -> line.needs().toString())
                .setHeader(words.text("readiness.column.needs"))
                .setWidth("5em");
        list.addColumn(line -> line.last().map(words::day).orElse(""))
                .setHeader(words.text("readiness.column.last"))
                .setWidth("7em");
        list.addColumn(line -> words.text("readiness.trend." + line.trend()))
                .setHeader(words.text("readiness.column.trend"))
                .setWidth("7em");
        hours(list, "readiness.column.taught", line -> languages.studied(line).taughtHours(), words);
        hours(list, "readiness.column.passed", line -> languages.studied(line).passedHours(), words);
        list.setItems(languages.shortOf());
        return list;
    }

    private static void hours(
            Grid<LanguageSheet.Line> list, String key, ToDoubleFunction<LanguageSheet.Line> hours, CellWords words) {
        list.addColumn(line -> words.text("readiness.hours", hours.applyAsDouble(line)))
                .setHeader(words.text(key))
                .setWidth("6em");
    }

    private static Component has(LanguageSheet.Line line, CellWords words) {
        Div both =
                new Div(new Span(line.held().map(Level::toString).orElseGet(() -> words.text("readiness.level.none"))));
        line.indication().ifPresent(each -> {
            var indication = new Span(words.text("readiness.measure.indication", each));
            indication.addClassName("small");
            both.add(Texts.untranslated(new Span(" ")), indication);
        });
        return both;
    }
}
