package org.cleardays.portal.act;

/** Somebody came by a link of a conference that will not take place: there is nothing to do, and whom to ring is said. */
public class NothingToDo extends NotFound {
}
