package org.gainsay.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.check.Passages.LinkedAt;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Modality;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Related;
import org.gainsay.link.ValueInPassage;
import org.gainsay.quantity.NumberExpression;
import org.gainsay.text.Span;
import org.gainsay.text.Wording;

/** Every supporting passage gives the claim's value, as the claim reads it. */
final class FiguresStandInTheirPassages {
  private FiguresStandInTheirPassages() {}

  static Stream<Diagnostic> run(Linked linked) {
    return Passages.linked(linked)
        .flatMap(
            it ->
                it.passage().values().entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .flatMap(entry -> problem(it, entry.getKey(), entry.getValue()).stream())
                    .map(problem -> problem.about(it.claim().id())));
  }

  private static Optional<Diagnostic> problem(LinkedAt it, String path, ValueInPassage value) {
    return value.fold(
        stands ->
            stands.cut() && !isEstimate(it, path, stands.expression())
                ? Optional.of(cut(it, path, stands.expression()))
                : Optional.empty(),
        twice -> Optional.of(twice(it, path, twice.expressions())),
        absent -> Optional.of(absent(it, path, absent.others())));
  }

  /** Whether the modality says what the value leaves out: that the number is an estimate. */
  private static boolean isEstimate(LinkedAt it, String path, NumberExpression expression) {
    Wording words = Wording.of(it.document().text(), expression.span());
    Wording value = Wording.of(written(it, path));
    int left = words.size() - value.size();
    return it.passage().evidence().modality() == Modality.ESTIMATED
        && left > 0
        && words.keys().subList(left, words.size()).equals(value.keys())
        && it.phrases().isEstimate(words, left);
  }

  private static Diagnostic cut(LinkedAt it, String path, NumberExpression expression) {
    return Diagnostic.of(
            Code.VALUE_CUTS_HEDGE,
            it.claim().at().value(path),
            "`"
                + written(it, path)
                + "` cuts short what the passage says, `"
                + words(it, expression)
                + "`, which is what counts",
            "write " + line(it, path, expression))
        .with(it.shown(expression.span()));
  }

  private static Diagnostic twice(LinkedAt it, String path, List<NumberExpression> expressions) {
    return Diagnostic.of(
            Code.FIGURE_STANDS_TWICE,
            it.claim().at().value(path),
            "`"
                + written(it, path)
                + "` stands "
                + expressions.size()
                + " times in the quoted passage",
            "write the words that follow the one you mean, or shorten the quote to it")
        .with(shown(it, expressions));
  }

  private static Diagnostic absent(LinkedAt it, String path, List<NumberExpression> others) {
    String given =
        others.stream()
            .map(expression -> "`" + words(it, expression) + "`")
            .collect(Collectors.joining(", "));
    Diagnostic problem =
        Diagnostic.of(
            Code.FIGURE_NOT_IN_PASSAGE,
            it.claim().at().value(path),
            "`"
                + written(it, path)
                + "` is not in the quoted passage"
                + (others.isEmpty() ? ", which gives no number" : ", which gives " + given),
            others.size() == 1
                ? "write "
                    + line(it, path, others.get(0))
                    + ", or quote the passage that gives "
                    + written(it, path)
                : "quote the passage that gives " + written(it, path));
    return others.isEmpty()
        ? problem.with(it.shown(it.found().extent()))
        : problem.with(shown(it, others));
  }

  private static Related[] shown(LinkedAt it, List<NumberExpression> expressions) {
    return expressions.stream()
        .limit(3)
        .map(expression -> it.shown(expression.span()))
        .toArray(Related[]::new);
  }

  /** The words of an expression in one line. */
  private static String words(LinkedAt it, NumberExpression expression) {
    return it.words(expression.span());
  }

  private static String written(LinkedAt it, String path) {
    return it.claim()
        .content()
        .fold(
            figure -> figure.value().written(),
            attack ->
                (path.endsWith("killed") ? attack.killed() : attack.injured())
                    .map(Counted::written)
                    .orElse(""),
            quotation -> "",
            statement -> "",
            unread -> "");
  }

  /** The key with what the passage says, in quotation marks where a comma would end it. */
  private static String line(LinkedAt it, String path, NumberExpression expression) {
    String words = words(it, expression);
    Place value = it.claim().at().value(path);
    int lineStart = value.text().line(value.position().line()).start();
    String before = value.text().slice(new Span(lineStart, value.span().start()));
    boolean marked = value.slice().startsWith("\"") || value.slice().startsWith("'");
    boolean comma = words.indexOf(',') >= 0 && before.indexOf('{') >= 0;
    return "`" + key(path) + ": " + (marked || comma ? "\"" + words + "\"" : words) + "`";
  }

  private static String key(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
