package org.readback.roll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.base.UserError;
import org.readback.contingent.SubUnitPath;
import org.readback.formats.SheetFile;
import org.readback.identity.PersonName;
import org.readback.identity.ServiceIdentity;
import org.readback.identity.ServiceNumber;
import org.readback.requirement.Post;

/** Reads one row; every cell at fault is named, not the first only. */
final class RowReading {
    private static final DateTimeFormatter DOTS =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 90;

    private final RollWords words;
    private final LocalDate today;
    private final Map<RollColumn, String> cells = new EnumMap<>(RollColumn.class);
    private final List<RollFault> faults = new ArrayList<>();

    private RowReading(RollWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** @param entry none if anything is at fault */
    record ReadRow(int line, Map<RollColumn, String> cells, Optional<RollEntry> entry, List<RollFault> faults) {}

    static ReadRow read(SheetFile.Line line, Map<RollColumn, Integer> columns, RollWords words, LocalDate today) {
        var reading = new RowReading(words, today);
        columns.forEach((column, place) -> reading.cells.put(column, line.cell(place)));
        @Nullable RollEntry entry = reading.entry();
        return new ReadRow(
                line.number(),
                reading.cells,
                reading.faults.isEmpty() ? Optional.ofNullable(entry) : Optional.empty(),
                List.copyOf(reading.faults));
    }

    private @Nullable RollEntry entry() {
        if (cell(RollColumn.NUMBER).isEmpty()) faults.add(RollFault.of(RollColumn.NUMBER, "roll.fault.number.missing"));
        Optional<ServiceNumber> number = tried(RollColumn.NUMBER, ServiceNumber::new);
        var said = new RollEntry.Said(
                tried(RollColumn.RANK, this::rank),
                cyrillic(),
                latin(),
                word(RollColumn.SEX, words.sexes(), "roll.fault.sex"),
                born(),
                word(RollColumn.SERVICE, words.services(), "roll.fault.service"));
        Optional<LocalDate> joined = day(RollColumn.JOINED);
        if (joined.filter(day -> day.isAfter(today)).isPresent()) {
            faults.add(RollFault.of(RollColumn.JOINED, "roll.fault.future", cell(RollColumn.JOINED)));
        }
        List<Post> posts = posts();
        Optional<SubUnitPath> subUnit = subUnit();
        return number.map(known -> new RollEntry(known, said, posts, subUnit, joined))
                .orElse(null);
    }

    private String cell(RollColumn column) {
        return cells.getOrDefault(column, "");
    }

    private String rank(String text) {
        if (text.length() > ServiceIdentity.LONGEST_RANK) {
            throw new UserError("identity.error.rank", ServiceIdentity.LONGEST_RANK);
        }
        return text;
    }

    private <T> Optional<T> tried(RollColumn column, Function<String, T> parser) {
        if (cell(column).isEmpty()) return Optional.empty();
        try {
            return Optional.of(parser.apply(cell(column)));
        } catch (UserError fault) {
            faults.add(new RollFault(column, fault.key(), fault.parameters()));
            return Optional.empty();
        }
    }

    private Optional<PersonName> cyrillic() {
        return cell(RollColumn.SURNAME).isEmpty() && cell(RollColumn.GIVEN).isEmpty()
                ? tried(RollColumn.FULL_NAME, RowReading::whole)
                : name(RollColumn.SURNAME, RollColumn.GIVEN, PersonName::cyrillic);
    }

    private static PersonName whole(String text) {
        String[] parts = text.split("\\s+", 2);
        return PersonName.cyrillic(parts[0], parts.length > 1 ? parts[1] : "");
    }

    private Optional<PersonName> latin() {
        return cell(RollColumn.SURNAME_LATIN).isEmpty()
                        && cell(RollColumn.GIVEN_LATIN).isEmpty()
                ? Optional.empty()
                : name(RollColumn.SURNAME_LATIN, RollColumn.GIVEN_LATIN, PersonName::latin);
    }

    private Optional<PersonName> name(
            RollColumn surname, RollColumn given, BiFunction<String, String, PersonName> parser) {
        try {
            return Optional.of(parser.apply(cell(surname), cell(given)));
        } catch (UserError fault) {
            faults.add(new RollFault(surname, fault.key(), fault.parameters()));
            return Optional.empty();
        }
    }

    private <E> Optional<E> word(RollColumn column, Map<String, E> known, String fault) {
        if (cell(column).isEmpty()) return Optional.empty();
        Optional<E> found = Optional.ofNullable(known.get(RollWords.plain(cell(column))));
        if (found.isEmpty()) faults.add(RollFault.of(column, fault, cell(column)));
        return found;
    }

    private Optional<LocalDate> born() {
        Optional<LocalDate> born = day(RollColumn.BORN);
        if (born.filter(day -> day.isAfter(today.minusYears(YOUNGEST)) || day.isBefore(today.minusYears(OLDEST)))
                .isPresent()) {
            faults.add(RollFault.of(RollColumn.BORN, "roll.fault.born", cell(RollColumn.BORN)));
        }
        return born;
    }

    /** 2026-11-23, 23.11.2026, 23/11/2026, or a number of Excel. */
    private Optional<LocalDate> day(RollColumn column) {
        String text = cell(column);
        if (text.isEmpty()) return Optional.empty();
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}([T ].*)?"))
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            if (text.matches("\\d{4,5}")) return Optional.of(EXCEL_ZERO.plusDays(Integer.parseInt(text)));
            return Optional.of(LocalDate.parse(text.replaceAll("[/-]", "."), DOTS));
        } catch (DateTimeException wrong) {
            faults.add(RollFault.of(column, "roll.fault.date", text));
            return Optional.empty();
        }
    }

    private List<Post> posts() {
        var posts = new ArrayList<Post>();
        for (String part : cell(RollColumn.POSTS).split("[,;/+\\n]")) {
            if (part.isBlank()) continue;
            Optional<Post> post = Optional.ofNullable(words.posts().get(RollWords.plain(part)));
            if (post.isEmpty()) faults.add(RollFault.of(RollColumn.POSTS, "roll.fault.post", part.strip()));
            post.filter(each -> !posts.contains(each)).ifPresent(posts::add);
        }
        return posts;
    }

    private Optional<SubUnitPath> subUnit() {
        if (!cell(RollColumn.SUB_UNIT).isEmpty()) return tried(RollColumn.SUB_UNIT, SubUnitPath::of);
        List<String> names = Stream.of(RollColumn.COMPANY, RollColumn.PLATOON, RollColumn.SECTION)
                .map(this::cell)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? Optional.empty() : tried(RollColumn.COMPANY, _ -> new SubUnitPath(names));
    }
}
