package org.readback.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Roles;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.evidence.EvidenceFiles;
import org.readback.evidence.EvidenceLine;

/** All that a person can show, the newest first; what was revoked stands there with its reason. */
final class EvidenceTable extends Composite<Div> {
    private static final List<String> RESULTS = List.of("attempt:", "battery-run:");
    private static final List<String> ROUTES = List.of("results/", "battery-runs/");

    private static final List<String> READ = List.of("what", "result", "on", "until", "issuer");

    private final List<EvidenceLine> lines;
    private final Acts acts;
    private final EvidenceFiles files;

    /** What can be done about a line; nothing for the person themselves. */
    interface Acts {
        Acts NONE = new Acts() {
            @Override
            public boolean mayRevoke(EvidenceLine line) {
                return false;
            }

            @Override
            public void revoke(EvidenceLine line) {}

            @Override
            public void correct(EvidenceLine line) {}

            @Override
            public void addFile(EvidenceLine.Entered entered) {}
        };

        boolean mayRevoke(EvidenceLine line);

        void revoke(EvidenceLine line);

        void correct(EvidenceLine line);

        void addFile(EvidenceLine.Entered entered);
    }

    EvidenceTable(List<EvidenceLine> lines, Acts acts, EvidenceFiles files) {
        this.lines = lines;
        this.acts = acts;
        this.files = files;
        Div region = getContent();
        region.addClassName("evidence-region");
        region.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        Texts.name(region, "evidence.lines.title");
        Texts.follow(region, this::show);
    }

    private void show(Locale locale) {
        getContent().removeAll();
        var table = Roles.of(new NativeTable(), "table");
        table.addClassName("evidence-table");
        NativeTableRow head = Roles.of(table.getHead().addRow(), "row");
        for (String column : acts == Acts.NONE ? READ : List.of("what", "result", "on", "until", "issuer", "acts")) {
            var cell = new NativeTableHeaderCell(Texts.in(locale, "evidence.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(Roles.of(cell, "columnheader"));
        }
        lines.forEach(line -> row(table, line, locale));
        getContent().add(table);
    }

    private void row(NativeTable table, EvidenceLine line, Locale locale) {
        NativeTableRow row = Roles.of(table.getBody().addRow(), "row");
        var evidence = line.evidence();
        var name = Roles.of(new NativeTableHeaderCell(title(line, locale)), "rowheader");
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        cell(row, result(line, locale));
        cell(row, new Span(Formats.date(evidence.on(), locale)));
        cell(
                row,
                new Span(evidence.until().map(day -> Formats.date(day, locale)).orElse("–")));
        cell(row, issuer(line, locale));
        if (acts != Acts.NONE) cell(row, acts(line));
    }

    private static void cell(NativeTableRow row, Component content) {
        row.add(Roles.of(new NativeTableCell(content), "cell"));
    }

    /** With a link to the page of the result, where there is one. */
    private static Component title(EvidenceLine line, Locale locale) {
        String id = line.evidence().id();
        String words = line.title().in(locale);
        Component title = new Span(words);
        for (int at = 0; at < RESULTS.size(); at++) {
            if (id.startsWith(RESULTS.get(at))) {
                title = new Anchor(ROUTES.get(at) + id.substring(RESULTS.get(at).length()), words);
            }
        }
        title.getElement().setAttribute("lang", line.title().languageFor(locale));
        return title;
    }

    private Component result(EvidenceLine line, Locale locale) {
        var cell = new Div(
                Measures.of(line.evidence().measure(), line.evidence().subject().kind(), locale));
        cell.addClassName("evidence-result");
        line.entered().ifPresent(entered -> {
            if (!entered.number().isEmpty()) cell.add(own(entered.number()));
            if (!entered.remark().isEmpty()) cell.add(own(entered.remark()));
            if (!entered.files().isEmpty()) cell.add(FileList.of(entered.files(), files, locale));
        });
        line.revoked()
                .ifPresent(revoked -> cell.add(
                        Tags.of(
                                "not",
                                "cross",
                                new Span(Texts.in(
                                        locale,
                                        "evidence.revoked",
                                        Formats.date(revoked.from(), locale),
                                        revoked.by().name()))),
                        own(revoked.reason())));
        return cell;
    }

    /** Words that people typed, or a number. */
    private static Span own(String text) {
        Span words = Texts.untranslated(new Span(text));
        words.addClassName("small");
        return words;
    }

    private static Component issuer(EvidenceLine line, Locale locale) {
        var cell = new Div();
        cell.addClassName("evidence-result");
        if (line.entered().isEmpty()) {
            cell.add(new Span(Texts.in(locale, "evidence.ours")));
        } else {
            cell.add(Texts.untranslated(new Span(line.evidence().issuer())));
            var by = line.entered().get().by();
            var entered = new Span(Texts.in(locale, "evidence.entered", by.name(), Formats.date(by.at(), locale)));
            entered.addClassName("small");
            cell.add(entered);
        }
        return cell;
    }

    private Component acts(EvidenceLine line) {
        var cell = new Div();
        cell.addClassName("evidence-acts");
        if (line.revoked().isPresent() || !acts.mayRevoke(line)) return cell;
        line.entered().ifPresent(entered -> cell.add(button("evidence.file.open", line, () -> acts.addFile(entered))));
        if (line.entered().isPresent()
                && SubjectField.ENTERED.contains(line.evidence().subject().kind())) {
            cell.add(button("evidence.correct.open", line, () -> acts.correct(line)));
        }
        cell.add(button("evidence.revoke.open", line, () -> acts.revoke(line)));
        return cell;
    }

    private static Button button(String key, EvidenceLine line, Runnable run) {
        var button = new Button();
        button.addThemeNames("tertiary", "small");
        Texts.text(button, key);
        Texts.follow(
                button,
                locale -> button.setAriaLabel(
                        Texts.in(locale, key) + ": " + line.title().in(locale) + ", "
                                + Formats.date(line.evidence().on(), locale)));
        button.addClickListener(click -> run.run());
        return button;
    }
}
