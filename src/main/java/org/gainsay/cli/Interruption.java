package org.gainsay.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends by Ctrl-C, or by the system's polite request, what would otherwise go on without end: the
 * thread that made this is interrupted, finishes what it writes, and the exit code is 0.
 */
final class Interruption implements AutoCloseable {
  private static final long MOST_SECONDS = 2;

  private final Thread worker = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "interruption");

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  boolean isAskedFor() {
    return worker.isInterrupted();
  }

  /** The virtual machine would leave with the number of the signal; nothing failed, though. */
  private void end() {
    worker.interrupt();
    try {
      if (!ended.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        worker.interrupt(); // a long check, which writes nothing
      }
    } catch (InterruptedException impatient) {
      worker.interrupt();
    }
    Runtime.getRuntime().halt(Gainsay.DONE);
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      worker.interrupt(); // the hook leaves with the exit code
    }
  }
}
