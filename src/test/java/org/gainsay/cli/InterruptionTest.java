package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InterruptionTest {
  @TempDir private Path folder;

  /** The request that a system sends; Ctrl-C goes the same way. */
  @Test
  void a_watch_that_is_asked_to_end_exits_with_0() throws IOException, InterruptedException {
    Desk.withFire(folder);
    Process process = Child.of(folder, Main.class, "watch").start();
    try (BufferedReader said = process.errorReader()) {
      assertThat(said.readLine()).contains("watching claims/, Ctrl-C ends");
      process.toHandle().destroy(); // which leaves the streams open
      assertThat(process.waitFor()).isZero();
      assertThat(said.readLine()).isNull();
    } finally {
      process.destroyForcibly();
    }
  }
}
