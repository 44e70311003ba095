package org.readback.contingent;

import java.util.List;
import org.readback.account.AccountId;
import org.readback.requirement.Post;

/** Somebody to be put into a contingent.
 *
 * @param rank as printed before the name, may be empty
 * @param posts one or more, the main one first
 * @param subUnit as {@link SubUnitPath} writes it, made if it is new; empty for none */
public record NewMember(AccountId account, String rank, List<Post> posts, String subUnit) {
    public NewMember {
        rank = rank.strip();
        posts = posts.stream().distinct().toList();
        subUnit = SubUnitPath.of(subUnit).toString();
        if (posts.isEmpty()) throw new IllegalArgumentException("a member has a post");
    }

    public NewMember(AccountId account, String rank, Post post, String subUnit) {
        this(account, rank, List.of(post), subUnit);
    }

    /** The main one. */
    public Post post() {
        return posts.getFirst();
    }
}
