package org.cleardays.report;

import java.util.List;

/** Looks for what an author may like to look at again. */
public interface Hints {

    List<Hint> of(Check.Subject subject);
}
