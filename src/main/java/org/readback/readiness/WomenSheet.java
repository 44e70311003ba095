package org.readback.readiness;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.readback.identity.Sex;
import org.readback.requirement.Post;

/** Women in the contingent: how many, and what share, by post and sub-unit.
 *
 * @param byPost who holds two posts is counted in both, so that these may add up to more than the total
 * @param bySubUnit in the order of their names; who is in none under an empty name */
public record WomenSheet(
        BoardSheet board, Share total, SortedMap<Post, Share> byPost, SortedMap<String, Share> bySubUnit) {

    /** Of some people.
     *
     * @param people all of them
     * @param unknown whose sex was not entered */
    public record Share(int women, int people, int unknown) {
        static final Share NOBODY = new Share(0, 0, 0);

        Share and(BoardMember member) {
            return new Share(
                    women + (member.passport().sex().filter(Sex.FEMALE::equals).isPresent() ? 1 : 0),
                    people + 1,
                    unknown + (member.passport().sex().isEmpty() ? 1 : 0));
        }

        /** In [0, 1], of those whose sex was entered; empty if it is of nobody. */
        public Optional<Double> share() {
            return people == unknown ? Optional.empty() : Optional.of((double) women / (people - unknown));
        }
    }

    static WomenSheet of(BoardSheet board) {
        List<BoardMember> members =
                board.board().rows().stream().map(board::member).toList();
        var total = Share.NOBODY;
        for (BoardMember member : members) total = total.and(member);
        return new WomenSheet(
                board,
                total,
                by(members, BoardMember::posts),
                by(members, member -> List.of(member.subUnit().toString())));
    }

    private static <K extends Comparable<K>> SortedMap<K, Share> by(
            List<BoardMember> members, Function<BoardMember, List<K>> keys) {
        var shares = new TreeMap<K, Share>();
        for (BoardMember member : members) {
            for (K key : keys.apply(member)) {
                shares.put(key, shares.getOrDefault(key, Share.NOBODY).and(member));
            }
        }
        return shares;
    }
}
