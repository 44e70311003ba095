package org.readback.course;

import org.readback.content.Content;

/** Another module that keeps a part of the content. Every bean of this kind is asked in each import, after the lessons are
 * written and in the same transaction. */
public interface ContentTaker {
    /** Taking the same content again changes nothing.
     *
     * @return how many things were written or retired */
    int take(Content content);
}
