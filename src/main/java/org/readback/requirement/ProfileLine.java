package org.readback.requirement;

/** A line of a profile as people write it: what is asked, and how well it is known that it is. */
public record ProfileLine(Requirement requirement, Confidence confidence) {}
