package org.gainsay.ledger;

import java.util.List;
import java.util.Optional;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Reports;
import org.gainsay.notation.Notation;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/** A file under reading: gives places in it and takes what is wrong with it, each thing once. */
final class Sheet {
  private final String path;
  private final Text text;
  private final Reports reports;
  private final Optional<String> claim;

  private Sheet(String path, Text text, Reports reports, Optional<String> claim) {
    this.path = path;
    this.text = text;
    this.reports = reports;
    this.claim = claim;
  }

  static Sheet of(LedgerFile file) {
    return new Sheet(file.path(), file.text(), new Reports(), Optional.empty());
  }

  /** The same file, what is reported belonging to a claim. */
  Sheet about(String claimId) {
    return new Sheet(path, text, reports, Optional.of(claimId));
  }

  List<Diagnostic> found() {
    return reports.list();
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
    reports.add(claim.map(diagnostic::about).orElse(diagnostic));
  }
}
