package org.readback.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.readback.account.AccountId;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.Evidence;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.Post;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.readback.training.StudyTime;

/** How the languages stand: who has which level in which skill, and what is asked. Only what a rater gave is a level; the
 * product's own estimates are told apart as indications.
 *
 * @param board of which this was made
 * @param skills in the order of the columns
 * @param lines one a person and skill that is asked of them, in the order of the board and of the columns
 * @param studied how long each of them studied languages, whatever the skill, up to the day of the board; empty where
 *     nobody asked */
public record LanguageSheet(
        BoardSheet board, List<Subject> skills, List<Line> lines, Map<AccountId, StudyTime> studied) {
    public LanguageSheet {
        skills = List.copyOf(skills);
        lines = List.copyOf(lines);
        studied = Map.copyOf(studied);
    }

    /** How a level moved since the rating before. */
    public enum Trend {
        UP,
        LEVEL,
        DOWN,
        /** There is one rating, or none. */
        UNKNOWN
    }

    /** One person's standing in one skill.
     *
     * @param held of what was rated and is good on the day the highest; empty if there is none
     * @param indication the product's newest estimate; empty if there is none
     * @param needs what is asked
     * @param last the day of the newest rating */
    public record Line(
            Row row,
            BoardMember member,
            Subject skill,
            Cell cell,
            Optional<Level> held,
            Optional<Level> indication,
            Level needs,
            Optional<LocalDate> last,
            Trend trend) {
        /** Whether there is anything to do: neither met nor waived. */
        public boolean isShort() {
            return !cell.state().isGood() && cell.state() != CellState.ENDS_SOON;
        }
    }

    /** How many of some people are asked for a skill, and how many of them have what is asked. */
    public record Share(int asked, int met) {
        Share and(boolean meets) {
            return new Share(asked + 1, met + (meets ? 1 : 0));
        }
    }

    static LanguageSheet of(BoardSheet board, Map<AccountId, StudyTime> studied) {
        List<Subject> skills = board.board().columns().stream()
                .filter(subject -> subject.kind() == Subject.Kind.LANGUAGE)
                .toList();
        var lines = new ArrayList<Line>();
        for (Row row : board.board().rows()) {
            for (Subject skill : skills) {
                board.cell(row, skill)
                        .flatMap(cell -> line(board, row, skill, cell))
                        .ifPresent(lines::add);
            }
        }
        return new LanguageSheet(board, skills, lines, studied);
    }

    private static Optional<Line> line(BoardSheet board, Row row, Subject skill, Cell cell) {
        if (cell.requirement().isEmpty()
                || !(cell.requirement().get().threshold() instanceof Threshold.AtLeast(Level needs, var basis))) {
            return Optional.empty();
        }
        List<Evidence> rated = of(row, skill, Threshold.Basis.RATED, board.day());
        Optional<Level> held = rated.stream()
                .filter(each -> each.until().filter(board.day()::isAfter).isEmpty())
                .map(LanguageSheet::level)
                .max(Comparator.naturalOrder());
        List<Evidence> estimated = of(row, skill, Threshold.Basis.INDICATION, board.day());
        return Optional.of(new Line(
                row,
                board.member(row),
                skill,
                cell,
                held,
                estimated.isEmpty() ? Optional.empty() : Optional.of(level(estimated.getLast())),
                needs,
                rated.isEmpty() ? Optional.empty() : Optional.of(rated.getLast().on()),
                trend(rated)));
    }

    /** Oldest first. */
    private static List<Evidence> of(Row row, Subject skill, Threshold.Basis basis, LocalDate day) {
        return row.facts().evidence().stream()
                .filter(each -> each.subject().equals(skill)
                        && each.stands(day)
                        && each.measure() instanceof Measure.Held(var level, Threshold.Basis how)
                        && how == basis)
                .sorted(Comparator.comparing(Evidence::on).thenComparing(Evidence::id))
                .toList();
    }

    private static Level level(Evidence evidence) {
        if (evidence.measure() instanceof Measure.Held(Level level, var basis)) return level;
        throw new IllegalArgumentException("not a level: " + evidence.id());
    }

    private static Trend trend(List<Evidence> rated) {
        if (rated.size() < 2) return Trend.UNKNOWN;
        int moved = level(rated.getLast()).compareTo(level(rated.get(rated.size() - 2)));
        return moved > 0 ? Trend.UP : moved < 0 ? Trend.DOWN : Trend.LEVEL;
    }

    public StudyTime studied(Line line) {
        return studied.getOrDefault(line.member().account(), StudyTime.NONE);
    }

    /** Those who do not have what is asked. */
    public List<Line> shortOf() {
        return lines.stream().filter(Line::isShort).toList();
    }

    /** How many hold which level in a skill, of those whom it is asked of; an empty level stands for none, and comes
     * first. */
    public SortedMap<Optional<Level>, Integer> held(Subject skill) {
        var counts = new TreeMap<Optional<Level>, Integer>(
                Comparator.comparing(level -> level.map(Level::ordinal).orElse(-1)));
        of(skill).forEach(line -> counts.merge(line.held(), 1, Integer::sum));
        return counts;
    }

    public Share share(Subject skill) {
        var share = new Share(0, 0);
        for (Line line : of(skill)) share = share.and(!line.isShort());
        return share;
    }

    /** By sub-unit, in the order of their names. */
    public SortedMap<String, Share> bySubUnit(Subject skill) {
        return by(skill, line -> List.of(line.row().facts().group()));
    }

    /** By post; who holds two is counted in both. */
    public SortedMap<Post, Share> byPost(Subject skill) {
        return by(skill, line -> line.member().posts());
    }

    private <K extends Comparable<K>> SortedMap<K, Share> by(Subject skill, Function<Line, List<K>> keys) {
        var shares = new TreeMap<K, Share>();
        for (Line line : of(skill)) {
            for (K key : keys.apply(line)) {
                shares.put(key, shares.getOrDefault(key, new Share(0, 0)).and(!line.isShort()));
            }
        }
        return shares;
    }

    private List<Line> of(Subject skill) {
        return lines.stream().filter(line -> line.skill().equals(skill)).toList();
    }
}
