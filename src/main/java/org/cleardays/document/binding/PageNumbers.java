package org.cleardays.document.binding;

/** The page numbers of a bound book, from 1; assumed ones at first, in which case the front matter is printed again. */
public interface PageNumbers {

    /** The page on which a part begins, or on which the element of the front matter with this id stands. */
    int of(String anchor);

    /** The number of pages of the whole book. */
    int total();
}
