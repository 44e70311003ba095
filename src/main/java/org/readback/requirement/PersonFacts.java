package org.readback.requirement;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is known about a person, whatever the day.
 *
 * @param person an id that means nothing here
 * @param posts those held on the day asked for
 * @param group the sub-unit, as shown; empty if none */
public record PersonFacts(
        String person,
        String group,
        Set<Post> posts,
        Collection<Evidence> evidence,
        Collection<Waiver> waivers,
        Collection<Begun> begun) {
    public PersonFacts {
        posts = Set.copyOf(posts);
        evidence = List.copyOf(evidence);
        waivers = List.copyOf(waivers);
        begun = List.copyOf(begun);
    }

    PersonFacts withEvidence(List<Evidence> some) {
        return new PersonFacts(person, group, posts, some, waivers, begun);
    }
}
