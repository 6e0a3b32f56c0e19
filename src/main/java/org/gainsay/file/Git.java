package org.gainsay.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks git, where there is one, for a file as it was committed; nothing is changed, fetched or run.
 */
public final class Git {
  /** Commits of a file that are looked at, from the last one back. */
  private static final int COMMITS = 100;

  private static final int SECONDS = 30;

  private Git() {}

  /**
   * A file as a commit has it.
   *
   * @param commit in full
   * @param content never changed
   */
  @SuppressWarnings("ArrayRecordComponent") // A file as large as this is handed on, not copied.
  public record Committed(String commit, byte[] content) {}

  /** The last version of a file in a folder that has this SHA-256; nothing where git has none. */
  public static Optional<Committed> last(Path folder, String file, String sha256) {
    Optional<byte[]> commits =
        run(
            folder,
            1 << 20,
            List.of(
                "--literal-pathspecs", "rev-list", "--max-count=" + COMMITS, "HEAD", "--", file));
    if (commits.isEmpty()) {
      return Optional.empty();
    }
    for (String commit : new String(commits.get(), StandardCharsets.US_ASCII).lines().toList()) {
      Optional<byte[]> content =
          run(folder, Input.SOURCE_LIMIT, List.of("cat-file", "blob", commit + ":./" + file));
      if (content.filter(bytes -> Input.sha256(bytes).equalsIgnoreCase(sha256)).isPresent()) {
        return Optional.of(new Committed(commit, content.get()));
      }
    }
    return Optional.empty();
  }

  /** What git prints; nothing when it fails, is not there, or prints more than is asked for. */
  private static Optional<byte[]> run(Path folder, long most, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("git", "--no-pager", "--no-replace-objects"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      return printed(builder.start(), most);
    } catch (IOException thereIsNone) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> printed(Process git, long most) throws IOException {
    try (InputStream stream = git.getInputStream()) {
      git.getOutputStream().close();
      byte[] printed = stream.readNBytes(Math.toIntExact(most) + 1);
      boolean ended = printed.length <= most && git.waitFor(SECONDS, TimeUnit.SECONDS);
      return ended && git.exitValue() == 0 ? Optional.of(printed) : Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      git.destroy();
    }
  }
}
