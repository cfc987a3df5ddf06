package org.cleardays.portal;

import java.util.List;

import org.cleardays.portal.calendars.CalendarLine;
import org.cleardays.portal.calendars.CalendarList;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The calendars that conferences still to be held count by and that are about to end, for the page of today. */
@ControllerAdvice(assignableTypes = TodayPage.class)
class CalendarNotice {

    private final CalendarList calendars;

    CalendarNotice(CalendarList calendars) {
        this.calendars = calendars;
    }

    @ModelAttribute("ending")
    List<CalendarLine> ending() {
        return calendars.ending();
    }
}
