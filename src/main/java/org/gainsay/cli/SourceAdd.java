package org.gainsay.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gainsay.audit.Verified;
import org.gainsay.author.NewSource;
import org.gainsay.author.NewVersion;
import org.gainsay.author.NotTaken;
import org.gainsay.author.Proposal;
import org.gainsay.author.Reviews;
import org.gainsay.file.Folders;
import org.gainsay.file.Workspace;
import org.gainsay.link.Drift;
import org.gainsay.report.Ink;
import org.gainsay.report.VerifiedText;
import org.gainsay.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files in as sources. */
@Command(
    name = "add",
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Takes texts (.txt), web pages (.html), PDFs and Word documents (.docx) in as sources: the"
            + " file is kept as it is, its text is written beside it, and the manifest gets an"
            + " entry, shown as a difference. What the file says of its title, author and date is"
            + " proposed; what is not in the text is marked as inferred.",
    footer = {
      "",
      "Examples:",
      "  gainsay source add report.pdf page.html",
      "  gainsay source add letter.txt --encoding windows-1252 --published 2031-05-04"
    })
final class SourceAdd implements Callable<Integer> {
  private final Gainsay gainsay;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files to take in")
  private List<Path> files = List.of();

  @Option(names = "--id", paramLabel = "ID", description = "the source's id (default: of its name)")
  private Optional<String> id = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT", description = "its title")
  private Optional<String> title = Optional.empty();

  @Option(names = "--author", paramLabel = "TEXT", description = "who wrote it")
  private Optional<String> author = Optional.empty();

  @Option(names = "--publisher", paramLabel = "TEXT", description = "where it was published")
  private Optional<String> publisher = Optional.empty();

  @Option(names = "--published", paramLabel = "DATE", description = "when, as 2031-05-04")
  private Optional<String> published = Optional.empty();

  @Option(names = "--url", paramLabel = "URL", description = "where it stands")
  private Optional<String> url = Optional.empty();

  @Option(names = "--language", paramLabel = "TAG", description = "its language: en, de, ar …")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "how a text or page is encoded, where that cannot be told: windows-1252 …")
  private Optional<String> encoding = Optional.empty();

  @Option(
      names = "--replace",
      paramLabel = "ID",
      description =
          "the file is a new version of this source: shows first what becomes of its passages")
  private Optional<String> replace = Optional.empty();

  @Option(names = "--dry-run", description = "only show what would be written")
  private boolean dryRun;

  SourceAdd(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    Workspace workspace = workspace();
    if (files.size() > 1 && (id.isPresent() || title.isPresent() || url.isPresent())) {
      throw new Refusal(
          "--id, --title and --url are of one file, and " + files.size() + " are named",
          "add the files one by one");
    }
    if (replace.isPresent()) {
      return replace(workspace, replace.get());
    }
    NewSource.Asked asked = asked();
    int taken = 0;
    for (Path file : files) {
      taken += add(workspace, file, asked) ? 1 : 0;
    }
    return taken == files.size() ? Gainsay.DONE : taken > 0 ? Gainsay.FOUND : Gainsay.REFUSED;
  }

  private Workspace workspace() {
    Workspace workspace = gainsay.workspace();
    if (!Folders.exists(workspace.seeds()) && !Folders.exists(workspace.claims())) {
      throw new Refusal(
          "no workspace here: neither `"
              + workspace.show(workspace.seeds())
              + "` nor `"
              + workspace.show(workspace.claims())
              + "` exists",
          "go to a folder that holds them, name it with -C, or make one: `gainsay init`");
    }
    return workspace;
  }

  private NewSource.Asked asked() {
    published.filter(date -> !date.equals("unknown")).ifPresent(date -> Named.date(published));
    language.ifPresent(SourceAdd::refuseNoLanguage);
    return new NewSource.Asked(
        id, title, author, publisher, published, url, language, encoding.map(SourceAdd::charset));
  }

  private static void refuseNoLanguage(String tag) {
    if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
      throw new Refusal("`" + tag + "` is no language tag", "write it as en or pt-BR");
    }
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Refusal(
          "`" + name + "` is no encoding that is known here",
          "write one as UTF-8, windows-1252, windows-1251, ISO-8859-15, UTF-16LE");
    }
  }

  private int replace(Workspace workspace, String source) {
    Console console = gainsay.console();
    refuseMore();
    Path file = files.get(0);
    try {
      NewVersion version =
          NewVersion.prepare(
              workspace, source, console.folder().resolve(file), encoding.map(SourceAdd::charset));
      Verified drift = gainsay.replaced(source, version.text());
      console.out().print(VerifiedText.of(List.of(drift), Ink.of(console.colour())));
      Proposal reviews = Reviews.suspect(drift.drift().map(Drift::suspect).orElse(List.of()));
      console.out().print(reviews.diff() + version.manifest().diff());
      version.notes().forEach(note -> console.note(named(file) + ": " + note));
      if (!dryRun) {
        Optional<String> problem = reviews.write(workspace);
        if (problem.isPresent()) {
          throw new Refusal(problem.get(), "run the command again");
        }
        version.write(workspace);
      }
      console.note(written(version.files(workspace)));
      return Gainsay.DONE;
    } catch (NotTaken reason) {
      refuse(file, reason);
      return Gainsay.REFUSED;
    }
  }

  /** A new version keeps what the manifest says of the source. */
  private void refuseMore() {
    boolean more =
        Stream.of(id, title, author, publisher, published, url, language)
            .anyMatch(Optional::isPresent);
    if (files.size() > 1 || more) {
      throw new Refusal(
          "--replace takes one file, and changes nothing else of the source",
          "change its other keys in the manifest");
    }
  }

  private String written(List<String> paths) {
    return (dryRun ? "would be written: " : "written: ") + String.join(", ", paths);
  }

  private static String named(Path file) {
    return "`" + Visible.line(file.toString()) + "`";
  }

  private void refuse(Path file, NotTaken reason) {
    gainsay.console().complain(named(file) + " " + reason.why());
    gainsay.console().advise(reason.help());
  }

  private boolean add(Workspace workspace, Path file, NewSource.Asked asked) {
    Console console = gainsay.console();
    try {
      NewSource source = NewSource.prepare(workspace, console.folder().resolve(file), asked);
      console.out().print(source.manifest().diff());
      source.notes().forEach(note -> console.note(named(file) + ": " + note));
      if (!dryRun) {
        source.write(workspace);
      }
      console.note(written(source.files(workspace)));
      return true;
    } catch (NotTaken reason) {
      refuse(file, reason);
      return false;
    }
  }
}
