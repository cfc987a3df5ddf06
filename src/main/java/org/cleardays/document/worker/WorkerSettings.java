package org.cleardays.document.worker;

import java.time.Duration;
import java.util.List;

/**
 * How files are read in processes of their own.
 *
 * @param processes     how many at once ({@code cleardays.reader.processes})
 * @param limit         how long one file may take ({@code cleardays.reader.limit}); threat B8 names 30 seconds
 * @param heap          of each process, in megabytes; 320 keep the whole process under 512 (threat B8)
 * @param files         how many files a process reads before a fresh one takes its place
 * @param commandPrefix words put before {@code java} ({@code cleardays.reader.command-prefix}), such as {@code unshare, -rn}, which
 *                      leaves the process no network at all
 */
public record WorkerSettings(int processes, Duration limit, int heap, int files, List<String> commandPrefix) {

    /** One process, with nothing before {@code java}. */
    public static final WorkerSettings USUAL = new WorkerSettings(1, Duration.ofSeconds(30), 320, 1_000, List.of());

    public WorkerSettings {
        commandPrefix = List.copyOf(commandPrefix);
        if (processes < 1 || processes > 16) {
            throw new IllegalArgumentException("cleardays.reader.processes must be a number from 1 to 16.");
        }
        if (limit.isNegative() || limit.isZero() || limit.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new IllegalArgumentException("cleardays.reader.limit must be more than nothing and at most 30s.");
        }
    }

    public WorkerSettings withProcesses(int number) {
        return new WorkerSettings(number, limit, heap, files, commandPrefix);
    }

    public WorkerSettings withLimit(Duration longest) {
        return new WorkerSettings(processes, longest, heap, files, commandPrefix);
    }

    public WorkerSettings withCommandPrefix(List<String> words) {
        return new WorkerSettings(processes, limit, heap, files, words);
    }

    WorkerSettings withHeap(int megabytes) {
        return new WorkerSettings(processes, limit, megabytes, files, commandPrefix);
    }

    WorkerSettings withFiles(int number) {
        return new WorkerSettings(processes, limit, heap, number, commandPrefix);
    }
}
