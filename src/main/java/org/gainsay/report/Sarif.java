package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Edit;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Related;
import org.gainsay.diagnostic.Severity;
import org.gainsay.file.Input;
import org.gainsay.text.Position;
import org.gainsay.text.Span;

/** Diagnostics in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020). */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Code> rules;

  private Sarif(List<Code> rules) {
    this.rules = rules;
  }

  /**
   * The log of one run.
   *
   * @param version of the tool
   */
  public static String of(List<Diagnostic> diagnostics, String version) {
    List<Code> rules =
        Arrays.stream(Code.values())
            .filter(code -> diagnostics.stream().anyMatch(each -> each.code() == code))
            .toList();
    return Json.write(new Sarif(rules).log(diagnostics, version));
  }

  private ObjectNode log(List<Diagnostic> diagnostics, String version) {
    ObjectNode log = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Gainsay").put("version", version);
    ArrayNode described = driver.putArray("rules");
    rules.forEach(code -> described.add(rule(code)));
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    diagnostics.forEach(each -> results.add(result(each)));
    return log;
  }

  private static ObjectNode rule(Code code) {
    ObjectNode rule = Json.object().put("id", code.label());
    rule.putObject("shortDescription").put("text", Manual.title(code));
    rule.putObject("help").put("text", Manual.page(code)).put("markdown", Manual.page(code));
    rule.putObject("defaultConfiguration").put("level", level(code.severity()));
    return rule;
  }

  private static String level(Severity severity) {
    return severity.label();
  }

  private ObjectNode result(Diagnostic diagnostic) {
    ObjectNode result =
        Json.object()
            .put("ruleId", diagnostic.code().label())
            .put("ruleIndex", rules.indexOf(diagnostic.code()))
            .put("level", level(diagnostic.severity()));
    String help = diagnostic.help().isEmpty() ? "" : "\nhelp: " + diagnostic.help();
    result.putObject("message").put("text", diagnostic.message() + help);
    result.putArray("locations").add(location(diagnostic.place()));
    related(diagnostic.related(), result);
    result.putObject("partialFingerprints").put("gainsay/v1", fingerprint(diagnostic));
    diagnostic.edit().ifPresent(edit -> result.putArray("fixes").add(fix(edit, diagnostic.help())));
    return result;
  }

  private static void related(List<Related> places, ObjectNode result) {
    if (places.isEmpty()) {
      return;
    }
    ArrayNode locations = result.putArray("relatedLocations");
    for (Related related : places) {
      ObjectNode location = location(related.place()).put("id", locations.size());
      if (!related.message().isEmpty()) {
        location.putObject("message").put("text", related.message());
      }
      locations.add(location);
    }
  }

  private static ObjectNode location(Place place) {
    ObjectNode location = Json.object();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(place.file()));
    physical.set("region", region(place));
    return location;
  }

  private static ObjectNode region(Place place) {
    Position start = place.position();
    Position end = place.text().position(place.span().end());
    return Json.object()
        .put("startLine", start.line())
        .put("startColumn", start.column())
        .put("endLine", end.line())
        .put("endColumn", end.column());
  }

  private static ObjectNode fix(Edit edit, String help) {
    ObjectNode fix = Json.object();
    fix.putObject("description").put("text", help);
    ObjectNode change = fix.putArray("artifactChanges").addObject();
    change.putObject("artifactLocation").put("uri", uri(edit.place().file()));
    ObjectNode replacement = change.putArray("replacements").addObject();
    replacement.set("deletedRegion", region(edit.place()));
    replacement.putObject("insertedContent").put("text", edit.replacement());
    return fix;
  }

  /**
   * Over the code, the file, the claim and the line's own words, so that lines inserted above do
   * not make a new result; equal ones are counted.
   */
  private String fingerprint(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    Span line = place.text().line(place.position().line());
    String what =
        String.join(
            "\u0000",
            diagnostic.code().label(),
            place.file(),
            diagnostic.claim().orElse(""),
            place.text().slice(line).strip());
    int count = seen.merge(what, 1, Integer::sum);
    return Input.sha256((what + "\u0000" + count).getBytes(StandardCharsets.UTF_8));
  }

  /** Relative to the workspace; a path that lies elsewhere is a file address. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (unit >= 'a' && unit <= 'z')
              || (unit >= 'A' && unit <= 'Z')
              || (unit >= '0' && unit <= '9')
              || "-._~/".indexOf(unit) >= 0;
      uri.append(plain ? (char) unit : String.format(Locale.ROOT, "%%%02X", unit));
    }
    return uri.toString();
  }
}
