package org.cleardays.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.cleardays.calendar.CalendarRefused;
import org.cleardays.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of a calendar's file everything that is wrong with it, or that it can be used. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Tells every fault of a calendar's file with its line; exit 1 where there is one.")
final class CheckCalendar implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "rows of place,date,name,standing,source")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            WorkingCalendar calendar = WorkingCalendar.read(file.getFileName().toString(), Files.readString(file));
            spec.commandLine().getOut().println("%s can be used: %d holidays of %s from %d to %d, confirmed until %s.".formatted(file.getFileName(),
                    calendar.holidays().size(), calendar, calendar.from().getYear(), calendar.until().getYear(), calendar.confirmedUntil()));
            return 0;
        } catch (CalendarRefused refused) {
            return tell(refused.reasons());
        } catch (CharacterCodingException e) {
            return tell(List.of(file.getFileName() + " is not written in UTF-8; save it so."));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), file + " cannot be read.");
        }
    }

    private int tell(List<String> faults) {
        faults.forEach(spec.commandLine().getOut()::println);
        return 1;
    }
}
