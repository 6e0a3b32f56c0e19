package org.gainsay.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.notation.Notation;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** A file under reading: gives places in it and takes what is wrong with it, each thing once. */
final class Sheet {
  private final String path;
  private final Text text;
  private final List<Diagnostic> found;
  private final Set<Said> said;
  private final Optional<String> claim;

  private record Said(Code code, Span span) {}

  private Sheet(
      String path, Text text, List<Diagnostic> found, Set<Said> said, Optional<String> claim) {
    this.path = path;
    this.text = text;
    this.found = found;
    this.said = said;
    this.claim = claim;
  }

  /** What is reported goes to {@code found}. */
  static Sheet of(LedgerFile file, List<Diagnostic> found) {
    return new Sheet(file.path(), file.text(), found, new HashSet<>(), Optional.empty());
  }

  /** The same file, what is reported belonging to a claim. */
  Sheet about(String claimId) {
    return new Sheet(path, text, found, said, Optional.of(claimId));
  }

  String path() {
    return path;
  }

  boolean isJson() {
    return Notation.isJson(path);
  }

  Place place(Span span) {
    return new Place(path, text, span);
  }

  String slice(Span span) {
    return text.slice(span);
  }

  void report(Code code, Span span, String message, String help) {
    report(Diagnostic.of(code, place(span), message, help));
  }

  void report(Diagnostic diagnostic) {
    if (said.add(new Said(diagnostic.code(), diagnostic.place().span()))) {
      found.add(claim.map(diagnostic::about).orElse(diagnostic));
    }
  }
}
