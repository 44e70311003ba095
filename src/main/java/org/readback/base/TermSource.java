package org.readback.base;

import java.util.List;

/** Knows the terms of what is taught here; the module that knows courses implements it. */
public interface TermSource {
    List<Term> terms();
}
