package org.readback.readiness.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readback.base.UserError;
import org.readback.base.ui.ReadinessLinks.Page;
import org.readback.contingent.ContingentId;
import org.readback.contingent.SubUnitPath;
import org.readback.readiness.BoardFilter;
import org.readback.readiness.ExpirySheet.Horizon;
import org.readback.requirement.PersonState;
import org.readback.requirement.Post;
import org.readback.requirement.Subject;

/** What an address asks for: which day, which people. What cannot be read in it asks nothing.
 *
 * @param day empty for the one that the contingent opens with
 * @param horizon how far to look for what runs out; empty for as far as the page does */
record Asked(ContingentId contingent, Optional<LocalDate> day, BoardFilter filter, Optional<Horizon> horizon) {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    static Asked of(ContingentId contingent, QueryParameters query) {
        return new Asked(
                contingent,
                read(query, "day", LocalDate::parse).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST)),
                new BoardFilter(
                        read(query, "state", PersonState::valueOf),
                        read(query, "unit", SubUnitPath::of),
                        read(query, "post", Post::valueOf),
                        read(query, "lacking", Subject::of)),
                read(query, "horizon", Horizon::valueOf));
    }

    private static <T> Optional<T> read(QueryParameters query, String name, Function<String, T> parser) {
        try {
            return query.getSingleParameter(name).map(parser);
        } catch (IllegalArgumentException | DateTimeParseException | UserError unreadable) {
            return Optional.empty();
        }
    }

    Asked on(LocalDate other) {
        return new Asked(contingent, Optional.of(other), filter, horizon);
    }

    Asked with(BoardFilter other) {
        return new Asked(contingent, day, other, horizon);
    }

    Asked within(Horizon other) {
        return new Asked(contingent, day, filter, Optional.of(other));
    }

    /** The address of a page that asks the same, without a leading slash; a forecast is of everybody and from today. */
    String path(Page page) {
        String place = page.of(contingent.toString());
        if (page == Page.FORECAST) return place;
        var query = new LinkedHashMap<String, String>();
        day.ifPresent(each -> query.put("day", each.toString()));
        filter.state().ifPresent(each -> query.put("state", each.name()));
        filter.subUnit().ifPresent(each -> query.put("unit", each.toString()));
        filter.post().ifPresent(each -> query.put("post", each.name()));
        filter.lacking().ifPresent(each -> query.put("lacking", each.toString()));
        if (page == Page.EXPIRY) horizon.ifPresent(each -> query.put("horizon", each.name()));
        return query.isEmpty()
                ? place
                : place + "?" + QueryParameters.simple(Map.copyOf(query)).getQueryString();
    }
}
