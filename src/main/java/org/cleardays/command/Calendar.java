package org.cleardays.command;

import org.cleardays.calendar.WorkingCalendar;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a calendar that comes with Cleardays; one that is unknown is answered with those there are. */
final class Calendar implements ITypeConverter<WorkingCalendar> {

    @Override
    public WorkingCalendar convert(String place) {
        try {
            return WorkingCalendar.fromClassPath(place);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
