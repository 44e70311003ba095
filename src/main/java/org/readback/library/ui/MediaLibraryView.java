package org.readback.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.base.ui.VoiceRecorder;
import org.readback.library.MediaLibrary;
import org.readback.library.MediaLibrary.Uploaded;
import org.readback.library.MediumSheet;
import org.readback.library.SoundMeasure;

/** All sounds and pictures: take in, record, find. */
@Route("media-library")
@RolesAllowed("INSTRUCTOR")
class MediaLibraryView extends Div implements HasDynamicTitle {
    private static final int RECORDING_SECONDS = 180;

    private final MediaLibrary library;
    private final Clock clock;
    private final List<MediumSheet> sheets = new ArrayList<>();
    private final Grid<MediumSheet> grid = new Grid<>();
    private final Queue<Uploaded> recordings = new ConcurrentLinkedQueue<>();
    private final Span count = new Span();
    private final Div news = new Div();
    private final GridListDataView<MediumSheet> data = grid.setItems(sheets);

    MediaLibraryView(MediaLibrary library, Clock clock) {
        this.library = library;
        this.clock = clock;
        addClassNames("stack", "library");
        var filter = new MediaFilter(data::refreshAll);
        data.addFilter(filter::accepts);
        data.addItemCountChangeListener(change -> tell(change.getItemCount()));
        Texts.follow(count, locale -> tell(data.getItemCount()));
        count.addClassName("small");
        count.getElement().setAttribute("role", "status");
        news.addClassNames("stack", "library-news");
        news.getElement().setAttribute("role", "status");
        columns();
        var take = new Div(new MediaUpload(library, this::told), recorder());
        take.addClassNames("card", "stack");
        add(new BankLinks("media-library"), new PageHeading("library.list"), take, news, filter, count, grid);
        load();
    }

    private Details recorder() {
        var details = new Details();
        Texts.feed(details, details::setSummaryText, "library.record");
        var recorder =
                new VoiceRecorder(new VoiceRecorder.Limits(0, RECORDING_SECONDS), this::keep, clipping -> recorded());
        details.add(Texts.text(new Paragraph(), "library.record.text"), recorder);
        return details;
    }

    /** On the thread of the request. */
    private void keep(byte[] webm) {
        recordings.add(library.record(
                "recording " + Formats.dateTime(clock.instant(), java.util.Locale.ENGLISH) + ".opus", webm));
    }

    private void recorded() {
        for (Uploaded kept = recordings.poll(); kept != null; kept = recordings.poll()) {
            say(kept, "library.recorded");
        }
        load();
    }

    private void told(List<MediaUpload.Result> results) {
        for (MediaUpload.Result result : results) {
            switch (result) {
                case MediaUpload.Result.Taken(Uploaded uploaded) -> taken(uploaded);
                case MediaUpload.Result.Refused(String name, var why) -> {
                    var line = new Paragraph();
                    Texts.follow(
                            line,
                            locale -> line.setText(Texts.now(
                                    "library.upload.refused",
                                    name,
                                    Texts.now(why.key(), why.parameters().toArray()))));
                    line.addClassName("library-refused");
                    news.addComponentAsFirst(line);
                }
            }
        }
        if (!results.isEmpty()) load();
    }

    private void taken(Uploaded uploaded) {
        say(uploaded, uploaded.known() ? "library.upload.known" : "library.upload.taken");
    }

    private void say(Uploaded uploaded, String key) {
        var link = new Anchor(
                "media-library/" + uploaded.card().id(), uploaded.card().text().name());
        Texts.untranslated(link);
        var line = new Div(link, Texts.text(new Span(), key));
        line.addClassName("row");
        if (uploaded.card().kind().isSound() && uploaded.card().measure().isEmpty()) {
            line.add(new SoundMeter(uploaded.card().id(), measure -> measured(uploaded, measure)));
        }
        news.addComponentAsFirst(line);
    }

    private void measured(Uploaded uploaded, SoundMeasure measure) {
        library.measured(uploaded.card().id(), measure);
        load();
    }

    private void load() {
        sheets.clear();
        sheets.addAll(library.all());
        data.refreshAll();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        Texts.name(grid, "library.list.label");
        grid.addColumn(new ComponentRenderer<>(MediaLibraryView::name))
                .setComparator(sheet -> sheet.card().text().name())
                .setHeader(header("library.column.name"))
                .setWidth("15em")
                .setFlexGrow(3);
        grid.addColumn(sheet -> MediaWords.kind(sheet.card()))
                .setSortable(true)
                .setHeader(header("library.column.kind"))
                .setWidth("7em")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(sheet -> MediaWords.inWords(sheet.card())))
                .setComparator(sheet -> sheet.card().isInWords())
                .setHeader(header("library.column.words"))
                .setWidth("13em")
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(sheet ->
                        sheet.card().measure().map(MediaWords::loudness).orElseGet(Span::new)))
                .setComparator(sheet ->
                        sheet.card().measure().map(SoundMeasure::loudness).orElse(1.0))
                .setHeader(header("library.column.loudness"))
                .setWidth("10em")
                .setFlexGrow(0);
        grid.addColumn(sheet -> sheet.uses().size())
                .setSortable(true)
                .setHeader(header("library.column.uses"))
                .setWidth("8em")
                .setFlexGrow(0);
        Texts.follow(grid, locale -> grid.getDataProvider().refreshAll());
    }

    private static Div name(MediumSheet sheet) {
        var link = new Anchor(
                "media-library/" + sheet.card().id(), sheet.card().text().name());
        Texts.untranslated(link);
        var tags = Texts.untranslated(
                new Span(String.join(" · ", sheet.card().text().tags())));
        tags.addClassName("small");
        var cell = new Div(link, tags);
        cell.addClassName("library-cell");
        return cell;
    }

    private static Span header(String key) {
        return Texts.text(new Span(), key);
    }

    private void tell(int media) {
        count.setText(Texts.now("library.count", media));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("library.list.title"));
    }
}
