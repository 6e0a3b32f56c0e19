package org.gainsay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.audit.Audit;
import org.gainsay.file.Folders;
import org.gainsay.file.Output;
import org.gainsay.file.Workspace;
import org.gainsay.report.AuditJson;
import org.gainsay.report.ClaimReviews;
import org.gainsay.report.MarkdownClaims;
import org.gainsay.report.Tables;
import org.gainsay.report.WebAnnotations;
import org.gainsay.report.Xlsx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes everything as one file. */
@Command(sortOptions = false, abbreviateSynopsis = true)
final class ExportFile implements Callable<Integer> {
  /** The formats that are one file. */
  enum Format {
    XLSX("Writes all tables as one workbook for spreadsheets."),
    JSON("Writes the whole audit as one JSON document."),
    MARKDOWN("Writes the table of claims in Markdown."),
    WEB_ANNOTATION("Writes every passage as a W3C Web Annotation (JSON-LD)."),
    CLAIMREVIEW("Writes every reviewed claim as a schema.org ClaimReview (JSON-LD).");

    private final String description;

    Format(String description) {
      this.description = description;
    }

    /** As on the command line. */
    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String description() {
      return description;
    }
  }

  private final Gainsay gainsay;
  private final Format format;

  @Mixin private Filters filters = new Filters();

  ExportFile(Gainsay gainsay, Format format) {
    this.gainsay = gainsay;
    this.format = format;
  }

  private byte[] bytes(Audit audit) {
    return switch (format) {
      case XLSX -> Xlsx.of(Tables.all(), audit);
      case JSON -> utf8(AuditJson.of(audit));
      case MARKDOWN -> utf8(MarkdownClaims.of(audit));
      case WEB_ANNOTATION -> utf8(WebAnnotations.of(audit));
      case CLAIMREVIEW -> utf8(ClaimReviews.of(audit));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Integer call() {
    Optional<Path> target = gainsay.out();
    if (target.isEmpty() && format == Format.XLSX) {
      throw new Refusal("a workbook is no text to print", "name a file with --out");
    }
    target.ifPresent(this::refuseWhereItHurts);
    byte[] bytes = bytes(filters.of(gainsay.audit()));
    target.ifPresentOrElse(
        file -> write(file, bytes),
        () -> gainsay.console().out().print(new String(bytes, StandardCharsets.UTF_8)));
    return Gainsay.DONE;
  }

  private void refuseWhereItHurts(Path file) {
    Workspace workspace = gainsay.workspace();
    Path real = Folders.real(file);
    for (Path kept :
        List.of(workspace.seeds(), workspace.claims(), workspace.root().resolve(".git"))) {
      if (real.startsWith(Folders.real(kept))) {
        throw new Refusal(
            "nothing is written to `"
                + workspace.show(file)
                + "`: it lies inside `"
                + workspace.show(kept)
                + "`",
            "name another file with --out");
      }
    }
  }

  private void write(Path file, byte[] bytes) {
    try {
      Output.writeAll(Map.of(file, () -> bytes));
    } catch (Output.Unwritten e) {
      throw Destination.unwritten(
          gainsay.workspace(), e, "name a file in a folder that is writable");
    }
  }
}
