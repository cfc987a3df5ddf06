package org.cleardays;

import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The one reader of files that all stages of a test run share. Each of them would start a process of its own otherwise, which lives until
 * the run ends.
 */
public final class OneReader {

    private static final WorkerDoor DOOR = new WorkerDoor(WorkerSettings.USUAL);

    private OneReader() {
    }

    /** Puts it where the product's own would be; closing the context does not end it. */
    public static void lendTo(AnnotationConfigApplicationContext context) {
        context.registerBean("fileDoor", WorkerDoor.class, () -> DOOR, lent -> lent.setDestroyMethodName(""));
    }
}
