package org.cleardays.document.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.cleardays.document.carried.Looking;
import org.cleardays.document.carried.SheetDoor;
import org.cleardays.document.file.FileDoor;
import org.cleardays.document.reading.Opening;

/**
 * The worker's own program: takes files on its standard input, answers on its standard output, and ends with its parent, whose end it
 * notices even in the middle of a file.
 */
public final class WorkerMain {

    /** The word a worker says when it is ready. */
    static final int READY = 0x0C1EA5DA;

    private static final double FULL = 0.5;

    private final FileDoor door;
    private final SheetDoor sheets;
    private final WorkFolder folder;
    private final DataOutputStream answers;

    private WorkerMain(FileDoor door, SheetDoor sheets, WorkFolder folder, DataOutputStream answers) {
        this.door = door;
        this.sheets = sheets;
        this.folder = folder;
        this.answers = answers;
    }

    public static void main(String[] arguments) throws IOException {
        serve(new Opening(), new Looking());
    }

    /** Opens files by these doors until there are no more. */
    static void serve(FileDoor door, SheetDoor sheets) throws IOException {
        DataInputStream requests = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        WorkFolder folder = WorkFolder.ofThisProcess();
        beQuiet();
        NoNetwork.install();
        answers.writeInt(READY);
        answers.flush();
        try {
            new WorkerMain(door, sheets, folder, answers).take(requests);
        } finally {
            end(folder);
        }
    }

    private static void end(WorkFolder folder) throws IOException {
        try {
            folder.remove();
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Whatever libraries print is neither an answer nor anybody's to read. */
    private static void beQuiet() {
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    /** Returns when the parent closes its end, or has died. */
    private void take(DataInputStream requests) throws IOException {
        ExecutorService opener = Executors.newSingleThreadExecutor(WorkerMain::thread);
        for (int what = requests.read(); what >= 0; what = requests.read()) {
            int from = what == Worker.TO_LOOK_AT ? requests.readInt() : 0;
            byte[] file = requests.readNBytes(requests.readInt());
            Supplier<Answer> opens = what == Worker.TO_LOOK_AT ? () -> new Answer.Looked(sheets.look(file, from), isTired())
                    : () -> new Answer.Opened(door.open(file), isTired());
            opener.execute(() -> answer(opens));
        }
    }

    /** An error that is none of ours to judge ends the process, and the parent sees a crash. */
    private static Thread thread(Runnable runs) {
        Thread thread = new Thread(runs, "opener");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, error) ->
                Runtime.getRuntime().halt(error instanceof OutOfMemoryError ? WorkerCommand.HEAP_IS_FULL : 1));
        return thread;
    }

    private void answer(Supplier<Answer> opens) {
        try {
            Answer.write(open(opens), answers);
            folder.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("The parent has gone", e);
        }
    }

    private static Answer open(Supplier<Answer> opens) {
        try {
            return opens.get();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return new Answer.Failed(place(e));
        }
    }

    /** The message is left out: it may quote the file. */
    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber());
    }

    /** Whether half of the heap is still taken after everything that can be thrown away has been. */
    private static boolean isTired() {
        if (isFull()) {
            System.gc();
        }
        return isFull();
    }

    private static boolean isFull() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() > FULL * runtime.maxMemory();
    }
}
