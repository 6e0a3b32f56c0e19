package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.audit.Audits;
import org.gainsay.audit.LinkedLedger;
import org.gainsay.audit.Verified;
import org.gainsay.file.NoWorkspace;
import org.gainsay.file.Workspace;
import org.gainsay.source.Source;
import org.gainsay.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that holds all others, and the options that all of them take. */
@Command(
    name = "gainsay",
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Links claims to the exact words of their sources, and shows where they clash.",
    footer = {
      "",
      "Example: check everything and write the tables into out/",
      "  gainsay report",
      "",
      "Exit codes: 0 done; 1 an error in ledger or sources; 2 nothing could be done."
    })
final class Gainsay implements Callable<Integer> {
  static final int DONE = 0;
  static final int FOUND = 1;
  static final int REFUSED = 2;

  private final Console console;

  @Option(
      names = "-C",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "work on the workspace in this folder instead of the current one")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the folder of the source texts and sources.yaml (default: seeds)")
  private Optional<Path> seeds = Optional.empty();

  @Option(
      names = "--claims",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the folder of the ledger (default: claims)")
  private Optional<Path> claims = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the folder that files are written into (report: out)")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "show this help")
  @SuppressWarnings("UnusedVariable") // Read through CommandLine.isUsageHelpRequested.
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      description = "show the version")
  private boolean version;

  @Option(names = "--verbose", description = "with --version: also what the tool sees around it")
  private boolean verbose;

  private Gainsay(Console console) {
    this.console = console;
  }

  /** The whole command line, ready to run. */
  static CommandLine commandLine(Console console) {
    Gainsay gainsay = new Gainsay(console);
    CommandLine line = new CommandLine(gainsay);
    line.addSubcommand("report", new Report(gainsay));
    line.addSubcommand("check", new Check(gainsay));
    line.addSubcommand("link", new Link(gainsay));
    line.addSubcommand("contradictions", new ListContradictions(gainsay));
    CommandLine export = new CommandLine(new Export());
    line.addSubcommand("export", export);
    export.addSubcommand("csv", new ExportCsv(gainsay));
    for (ExportFile.Format format : ExportFile.Format.values()) {
      CommandLine file = new CommandLine(new ExportFile(gainsay, format));
      file.getCommandSpec().usageMessage().description(format.description());
      file.getCommandSpec()
          .usageMessage()
          .footer("", "Example:", "  gainsay export " + format.label() + " --out FILE");
      export.addSubcommand(format.label(), file);
    }
    line.addSubcommand("find", new Find(gainsay));
    line.addSubcommand("suggest", new Suggest(gainsay));
    line.addSubcommand("fix", new Fix(gainsay));
    line.addSubcommand("review", new ReviewClaim(gainsay));
    line.addSubcommand("reconcile", new Reconcile(gainsay));
    CommandLine claim = new CommandLine(new ClaimCommand());
    line.addSubcommand("claim", claim);
    claim.addSubcommand("new", new ClaimNew(gainsay));
    CommandLine source = new CommandLine(new SourceCommand());
    line.addSubcommand("source", source);
    source.addSubcommand("add", new SourceAdd(gainsay));
    source.addSubcommand("verify", new SourceVerify(gainsay));
    line.addSubcommand("watch", new Watch(gainsay));
    CommandLine imports = new CommandLine(new ImportCommand());
    line.addSubcommand("import", imports);
    imports.addSubcommand("csv", new ImportCsv(gainsay));
    line.addSubcommand("init", new Init(gainsay));
    line.addSubcommand("schema", new Schema(console));
    line.addSubcommand("explain", new Explain(console));
    line.addSubcommand("vocabulary", new ListVocabulary(console));
    line.addSubcommand("completion", new Completion(console, line));
    line.addSubcommand("man", new Man(gainsay, line));
    line.addSubcommand("help", new Help(console, line));
    return line;
  }

  /** The folders to work on, each as an option names it or as every workspace does. */
  Workspace workspace() {
    Workspace workspace =
        Workspace.at(folder.map(console.folder()::resolve).orElse(console.folder()));
    workspace = seeds.isPresent() ? workspace.withSeeds(given(seeds.get())) : workspace;
    workspace = claims.isPresent() ? workspace.withClaims(given(claims.get())) : workspace;
    return out.isPresent() ? workspace.withOut(given(out.get())) : workspace;
  }

  /** The workspace, read and checked. */
  Audit audit() {
    try {
      return Audits.run(workspace());
    } catch (NoWorkspace e) {
      throw new Refusal(e.getMessage() == null ? "no workspace here" : e.getMessage(), "");
    }
  }

  List<Source> sources() {
    try {
      return Audits.sources(workspace());
    } catch (NoWorkspace e) {
      throw new Refusal(e.getMessage() == null ? "no workspace here" : e.getMessage(), "");
    }
  }

  LinkedLedger links() {
    try {
      return Audits.link(workspace());
    } catch (NoWorkspace e) {
      throw new Refusal(e.getMessage() == null ? "no workspace here" : e.getMessage(), "");
    }
  }

  List<Verified> verified() {
    try {
      return Audits.verify(workspace());
    } catch (NoWorkspace e) {
      throw new Refusal(e.getMessage() == null ? "no workspace here" : e.getMessage(), "");
    }
  }

  /** What another text would do to the passages of a source. */
  Verified replaced(String source, Text text) {
    try {
      return Audits.replaced(workspace(), source, text);
    } catch (NoWorkspace e) {
      throw new Refusal(e.getMessage() == null ? "no workspace here" : e.getMessage(), "");
    }
  }

  /** Where {@code --out} points, if it was given. */
  Optional<Path> out() {
    return out.map(this::given);
  }

  private Path given(Path path) {
    return console.folder().resolve(path);
  }

  Console console() {
    return console;
  }

  @Override
  public Integer call() {
    if (version) {
      console.out().print(verbose ? Version.verbose(console, workspace()) : Version.line());
      return DONE;
    }
    throw new Refusal("no command was given", "`gainsay help` lists the commands");
  }
}
