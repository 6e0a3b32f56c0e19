package org.gainsay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher on a small program of its own, with a Maven that only copies that program. */
@Tag("launcher")
class LauncherTest {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  /** All that the launcher may use of a system, apart from Java and Maven. */
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cp",
          "dirname",
          "find",
          "flock",
          "grep",
          "head",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sh",
          "sleep",
          "tail",
          "touch");

  /**
   * Prints its arguments and whether the last one names a file; the first may name an exit code.
   */
  private static final String PROGRAM =
      """
      package org.gainsay.cli;
      public class Main {
        public static void main(String[] words) {
          for (String word : words) System.out.println("<" + word + ">");
          if (words.length > 0) {
            java.io.File file = new java.io.File(words[words.length - 1]);
            System.out.println(file.isFile() ? "a file" : "no file");
            if (words[0].startsWith("exit=")) System.exit(Integer.parseInt(words[0].substring(5)));
          }
        }
      }
      """;

  /**
   * Counts its builds and leaves half a jar where it fails; reads the pipe `hold` if there is one.
   */
  private static final String MAVEN =
      """
      #!/bin/sh
      [ "$1" = --version ] && { echo "Apache Maven ${MAVEN_SAYS:-3.8.7} (x)"; exit; }
      echo built >> builds
      [ ! -p hold ] || cat hold
      [ ! -f broken ] || { echo half > target/launcher/gainsay.jar; echo '[ERROR] a semicolon is missing'; exit 1; }
      cp program.jar target/launcher/gainsay.jar
      """;

  @TempDir private Path temporary;
  private Path checkout;
  private Path tools;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void lay_out_a_checkout() throws Exception {
    checkout = Files.createDirectories(temporary.resolve("a check out"));
    Files.createDirectories(checkout.resolve("src/main/java"));
    for (String name :
        List.of("pom.xml", "LICENSE", "NOTICE", "src/main/java/A", "src/main/java/B")) {
      Files.writeString(checkout.resolve(name), "");
    }
    Files.copy(Path.of("gainsay"), checkout.resolve("gainsay"), StandardCopyOption.COPY_ATTRIBUTES);
    writeProgram(checkout.resolve("program.jar"));
    tools = Files.createDirectories(temporary.resolve("tools"));
    for (String tool : TOOLS) {
      provide(tool);
    }
    script(tools.resolve("mvn"), MAVEN);
    environment.put("PATH", tools.toString());
    environment.put("JAVA_HOME", JAVA_HOME.toString());
  }

  @Nested
  class In_a_checkout {
    @Test
    void builds_once_and_says_so_in_one_line() throws Exception {
      assertThat(run("one").errors).hasSize(1).first().asString().startsWith("gainsay: building");
      assertThat(run("two").errors).isEmpty();
      assertThat(builds()).isEqualTo(1);
    }

    @Test
    void passes_arguments_and_exit_code_through() throws Exception {
      Result result = run("exit=7", "", "two words", "*", "$HOME", "\"", "--", "-x");
      assertThat(result.output)
          .containsExactly(
              "<exit=7>", "<>", "<two words>", "<*>", "<$HOME>", "<\">", "<-->", "<-x>", "no file");
      assertThat(result.code).isEqualTo(7);
    }

    @Test
    void builds_again_when_a_source_or_the_pom_is_newer() throws Exception {
      run();
      for (String changed : List.of("src/main/java/A", "pom.xml")) {
        int before = builds();
        save(changed);
        run();
        assertThat(builds()).as(changed).isEqualTo(before + 1);
      }
    }

    @Test
    void builds_again_when_a_source_is_gone() throws Exception {
      run();
      Files.delete(checkout.resolve("src/main/java/B"));
      save("src/main/java");
      run();
      assertThat(builds()).isEqualTo(2);
    }

    @Test
    void builds_again_when_a_source_was_saved_during_the_build() throws Exception {
      hold();
      Process first = start(checkout, checkout.resolve("gainsay").toString());
      assertThat(first.errorReader(UTF_8).readLine()).contains("building");
      release(() -> save("src/main/java/A"));
      assertThat(finish(first).code).isZero();
      run();
      assertThat(builds()).isEqualTo(2);
    }

    @Test
    void works_from_anywhere_and_through_links() throws Exception {
      Path elsewhere = Files.createDirectories(temporary.resolve("else where"));
      Files.createSymbolicLink(elsewhere.resolve("near"), Path.of("../a check out/gainsay"));
      Files.createSymbolicLink(elsewhere.resolve("far"), elsewhere.resolve("near"));
      assertThat(runIn(elsewhere, "./far", "x").output).containsExactly("<x>", "no file");
      assertThat(runIn(elsewhere, "sh", "near", "x").output).containsExactly("<x>", "no file");
      assertThat(runIn(Path.of("/"), elsewhere.resolve("far").toString(), "x").code).isZero();
    }

    @Test
    void two_at_once_build_once() throws Exception {
      twoAtOnceBuildOnce();
    }

    @Test
    void two_at_once_build_once_without_flock() throws Exception {
      Files.delete(tools.resolve("flock"));
      twoAtOnceBuildOnce();
      assertThat(checkout.resolve("target/launcher/lock.d")).doesNotExist();
    }

    private void twoAtOnceBuildOnce() throws Exception {
      hold();
      Process first = start(checkout, "./gainsay");
      BufferedReader firstErrors = first.errorReader(UTF_8);
      assertThat(firstErrors.readLine()).contains("building");
      Process second = start(checkout, "./gainsay");
      BufferedReader secondErrors = second.errorReader(UTF_8);
      assertThat(secondErrors.readLine()).contains("waiting for another build");
      release(() -> {});
      assertThat(first.waitFor()).isZero();
      assertThat(second.waitFor()).isZero();
      assertThat(builds()).isEqualTo(1);
    }

    @Test
    void runs_nothing_after_a_build_that_failed() throws Exception {
      Files.writeString(checkout.resolve("broken"), "");
      for (int times = 0; times < 2; times++) {
        Result failed = run("x");
        assertThat(failed.code).isEqualTo(2);
        assertThat(failed.output).isEmpty();
        assertThat(failed.errors).contains("[ERROR] a semicolon is missing");
        assertThat(failed.errors).anyMatch(line -> line.contains("target/launcher/build.log"));
      }
      Files.delete(checkout.resolve("broken"));
      assertThat(run("x").output).containsExactly("<x>", "no file");
    }

    @Test
    void says_that_maven_is_missing_or_too_old() throws Exception {
      environment.put("MAVEN_SAYS", "3.6.3");
      assertRefused("gainsay: `mvn` is Maven 3.6.3: install Maven 3.8 or later");
      Files.delete(tools.resolve("mvn"));
      assertRefused("gainsay: Maven is missing: install Maven 3.8 or later");
    }

    @Test
    void says_that_only_a_runtime_is_there() throws Exception {
      Path runtime = fakeJava("17.0.9");
      environment.put("JAVA_HOME", runtime.toString());
      assertRefused(
          "gainsay: building needs a JDK, and `%s` has no bin/javac: install a JDK 17 or later"
              .formatted(runtime));
    }
  }

  @Nested
  class Java {
    @Test
    void is_the_one_on_the_path_when_no_home_is_set() throws Exception {
      environment.remove("JAVA_HOME");
      Path link = Files.createSymbolicLink(tools.resolve("java"), JAVA_HOME.resolve("bin/java"));
      assertThat(run("x").code).isZero();
      Files.delete(link);
    }

    @Test
    void is_missing() throws Exception {
      environment.remove("JAVA_HOME");
      assertRefused("gainsay: Java is missing: install Java 17 or later");
    }

    @Test
    void is_not_where_its_home_says() throws Exception {
      environment.put("JAVA_HOME", "/no/where");
      assertRefused(
          "gainsay: JAVA_HOME is `/no/where`, where there is no bin/java: correct or unset it");
    }

    @Test
    void is_too_old() throws Exception {
      Path old = fakeJava("1.8.0_392");
      environment.put("JAVA_HOME", old.toString());
      String message = "gainsay: `%s/bin/java` is Java 1.8.0_392: install Java 17 or later";
      assertRefused(message.formatted(old));
      Files.delete(old.resolve("release"));
      assertRefused(message.formatted(old));
    }
  }

  @Nested
  class In_the_archive {
    private Path archive;

    @BeforeEach
    void unpack() throws IOException {
      archive = Files.createDirectories(temporary.resolve("un packed"));
      Files.createDirectories(archive.resolve("bin"));
      Files.createDirectories(archive.resolve("lib"));
      Files.move(checkout.resolve("gainsay"), archive.resolve("bin/gainsay"));
      Files.move(checkout.resolve("program.jar"), archive.resolve("lib/gainsay.jar"));
      Files.delete(tools.resolve("mvn"));
    }

    @Test
    void runs_the_jar_from_anywhere() throws Exception {
      Files.createSymbolicLink(temporary.resolve("linked"), archive.resolve("bin/gainsay"));
      Result result = runIn(Path.of("/"), temporary.resolve("linked").toString(), "exit=3");
      assertThat(result.code).isEqualTo(3);
      assertThat(result.errors).isEmpty();
    }

    @Test
    void says_that_the_jar_is_missing() throws Exception {
      Files.delete(archive.resolve("lib/gainsay.jar"));
      Result result = runIn(archive, "bin/gainsay");
      assertThat(result.code).isEqualTo(2);
      assertThat(result.errors).singleElement().asString().contains("lib/gainsay.jar` is missing");
    }
  }

  @Nested
  class Whatever_the_locale {
    @Test
    void names_and_output_are_utf_8() throws Exception {
      Files.writeString(checkout.resolve("café ﷺ.txt"), "");
      for (String locale : List.of("C", "POSIX", "tr_TR.ISO-8859-9", "no_WHERE.UTF-8", "")) {
        environment.put("LC_ALL", locale);
        environment.put("LANG", "C");
        assertThat(run("café ﷺ.txt").output).as(locale).containsExactly("<café ﷺ.txt>", "a file");
      }
    }
  }

  /** The archive of class data, which only makes the start faster. */
  @Nested
  class The_class_data_archive {
    private Path cache;

    @BeforeEach
    void name_a_cache() {
      cache = temporary.resolve("ca che/gainsay");
      environment.put("HOME", temporary.toString());
      environment.put("XDG_CACHE_HOME", temporary.resolve("ca che").toString());
    }

    @Test
    void is_made_once_where_only_the_user_can_write() throws Exception {
      run();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
          .isEqualTo("rwx------");
      List<Path> made = archives();
      assertThat(made).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
      FileTime when = Files.getLastModifiedTime(made.get(0));
      assertThat(run("x").output).containsExactly("<x>", "no file");
      assertThat(archives()).isEqualTo(made);
      assertThat(Files.getLastModifiedTime(made.get(0))).isEqualTo(when);
    }

    @Test
    void is_passed_over_where_others_can_write() throws Exception {
      Files.createDirectories(cache);
      Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwx---"));
      assertThat(run("x").output).containsExactly("<x>", "no file");
      assertThat(archives()).isEmpty();
    }

    @Test
    void does_no_harm_when_it_is_damaged() throws Exception {
      run();
      Path made = archives().get(0);
      Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
      Files.writeString(made, "damaged");
      Result result = run("x");
      assertThat(result.output).containsExactly("<x>", "no file");
      assertThat(result.errors).isEmpty();
    }

    @Test
    void is_not_needed_where_there_is_no_home() throws Exception {
      environment.remove("XDG_CACHE_HOME");
      environment.put("HOME", temporary.resolve("no home").toString());
      assertThat(run("x").code).isZero();
      assertThat(temporary.resolve("no home")).doesNotExist();
    }

    private List<Path> archives() throws IOException {
      try (Stream<Path> files = Files.list(cache)) {
        return files.toList();
      }
    }
  }

  private record Result(int code, List<String> output, List<String> errors) {}

  /** What happens while the build is held up. */
  private interface Meanwhile {
    void happen() throws IOException;
  }

  private void assertRefused(String message) throws Exception {
    Result result = run("x");
    assertThat(result.errors).containsExactly(message);
    assertThat(result.output).isEmpty();
    assertThat(result.code).isEqualTo(2);
  }

  private Result run(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("./gainsay"));
    command.addAll(Arrays.asList(words));
    return runIn(checkout, command.toArray(String[]::new));
  }

  private Result runIn(Path folder, String... command) throws Exception {
    return finish(start(folder, command));
  }

  private Process start(Path folder, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static Result finish(Process process) throws Exception {
    List<String> output = process.inputReader(UTF_8).lines().toList();
    List<String> errors = process.errorReader(UTF_8).lines().toList();
    return new Result(process.waitFor(), output, errors);
  }

  /** Dates a file now: the system's own clock for files may stand still for some milliseconds. */
  private void save(String name) throws IOException {
    Files.setLastModifiedTime(checkout.resolve(name), FileTime.from(Instant.now()));
  }

  private int builds() throws IOException {
    return Files.readAllLines(checkout.resolve("builds")).size();
  }

  /** Lets the next build wait until {@link #release}. */
  private void hold() throws Exception {
    assertThat(new ProcessBuilder("mkfifo", checkout.resolve("hold").toString()).start().waitFor())
        .isZero();
  }

  private void release(Meanwhile meanwhile) throws IOException {
    try (OutputStream pipe = Files.newOutputStream(checkout.resolve("hold"))) {
      meanwhile.happen();
      Files.delete(checkout.resolve("hold"));
      pipe.write('\n');
    }
  }

  /** Puts a tool of this system on the path, by a script, for a link would leave the folder. */
  private void provide(String tool, Path program) throws IOException {
    script(tools.resolve(tool), "#!/bin/sh\nexec " + program + " \"$@\"\n");
  }

  private void provide(String tool) throws IOException {
    for (String folder : List.of("/bin", "/usr/bin")) {
      if (Files.exists(Path.of(folder, tool))) {
        provide(tool, Path.of(folder, tool));
      }
    }
  }

  private Path fakeJava(String version) throws IOException {
    Path home = temporary.resolve("java " + version);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(home.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
    return home;
  }

  private static void script(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void writeProgram(Path jar) throws IOException {
    Path source = Files.createDirectories(temporary.resolve("program")).resolve("Main.java");
    Files.writeString(source, PROGRAM);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", source.getParent().toString(), source.toString());
    assertThat(code).isZero();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("org/gainsay/cli/Main.class"));
      Files.copy(source.resolveSibling("org/gainsay/cli/Main.class"), out);
      out.closeEntry();
    }
  }
}
