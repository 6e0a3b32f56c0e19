package org.gainsay.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Programs and schemas of others that come from npm, in the versions that are locked. */
final class NodePackages {
  private static final Path LOCKED = Path.of("src/test/node");
  private static final Path HERE = Path.of("target/node").toAbsolutePath();

  private NodePackages() {}

  /** The folder in which {@code node_modules} lies; fetched where it is not here yet. */
  static Path folder() throws IOException, InterruptedException {
    Path done = HERE.resolve("node_modules/.of-lock.json");
    Path lock = LOCKED.resolve("package-lock.json");
    if (Files.exists(done) && Files.mismatch(done, lock) < 0) {
      return HERE;
    }
    Files.createDirectories(HERE);
    for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
      Files.copy(LOCKED.resolve(file), HERE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    int code =
        new ProcessBuilder("npm", "ci", "--ignore-scripts")
            .directory(HERE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(HERE.resolve("npm.log").toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("`npm ci` exits with " + code + ", see " + HERE.resolve("npm.log"));
    }
    Files.copy(lock, done);
    return HERE;
  }
}
