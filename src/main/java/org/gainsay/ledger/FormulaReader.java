package org.gainsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gainsay.claim.Formula;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;
import org.gainsay.quantity.Rational;

/** Reads {@code derived: saraqib-fled / 100}: claims and numbers, operators between blanks. */
final class FormulaReader {
  private static final int LONGEST = 200;

  private final Sheet sheet;
  private final Node.Scalar scalar;
  private final Predicate<String> isClaim;
  private boolean refused;

  private FormulaReader(Sheet sheet, Node.Scalar scalar, Predicate<String> isClaim) {
    this.sheet = sheet;
    this.scalar = scalar;
    this.isClaim = isClaim;
  }

  /**
   * The formula; empty, and reported, when it is none.
   *
   * @param isClaim whether a word is a claim with a value; it reports one that is not
   */
  static Optional<Formula> read(Sheet sheet, Node.Scalar scalar, Predicate<String> isClaim) {
    return new FormulaReader(sheet, scalar, isClaim).read();
  }

  private Optional<Formula> read() {
    List<String> words = List.of(scalar.text().strip().split("\\s+"));
    if (words.size() > LONGEST || words.size() % 2 == 0) {
      return refuse(
          "`" + Block.shortened(scalar.text().strip()) + "` is no formula",
          "write claims and numbers with an operator between each two, all set off by blanks:"
              + " `a-claim / 100`");
    }
    List<Formula> operands = new ArrayList<>();
    List<Formula.Operator> operators = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i % 2 == 0) {
        operand(words.get(i)).ifPresent(operands::add);
      } else {
        operator(words.get(i)).ifPresent(operators::add);
      }
    }
    return refused ? Optional.empty() : folded(operands, operators);
  }

  private Optional<Formula> refuse(String message, String help) {
    sheet.report(Code.BAD_FORMULA, scalar.span(), message, help);
    refused = true;
    return Optional.empty();
  }

  private Optional<Formula> operand(String word) {
    Optional<Formula> number = number(word).map(value -> new Formula.Constant(value, word));
    if (number.isPresent()) {
      return number;
    }
    if (!Ids.isId(word)) {
      return refuse(
          "`" + Block.shortened(word) + "` is neither a claim nor a number",
          "write ids of claims and numbers, with blanks around each operator");
    }
    refused |= !isClaim.test(word);
    return Optional.of(new Formula.Of(word));
  }

  private static Optional<Rational> number(String word) {
    boolean share = word.endsWith("%");
    String digits = share ? word.substring(0, word.length() - 1) : word;
    return Numbers.parse(digits).map(value -> share ? value.dividedBy(Rational.of(100)) : value);
  }

  private Optional<Formula.Operator> operator(String word) {
    Optional<Formula.Operator> operator =
        switch (word) {
          case "+" -> Optional.of(Formula.Operator.PLUS);
          case "-", "−", "–" -> Optional.of(Formula.Operator.MINUS);
          case "*", "×" -> Optional.of(Formula.Operator.TIMES);
          case "/", "÷" -> Optional.of(Formula.Operator.DIVIDED_BY);
          default -> Optional.empty();
        };
    if (operator.isEmpty()) {
      refuse("`" + Block.shortened(word) + "` is no operator", "write one of `+`, `−`, `×`, `÷`");
    }
    return operator;
  }

  /** × and ÷ before + and −, each from left to right. */
  private Optional<Formula> folded(List<Formula> operands, List<Formula.Operator> operators) {
    List<Formula> terms = new ArrayList<>(List.of(operands.get(0)));
    List<Formula.Operator> between = new ArrayList<>();
    for (int i = 0; i < operators.size(); i++) {
      Formula.Operator operator = operators.get(i);
      Formula right = operands.get(i + 1);
      if (operator == Formula.Operator.PLUS || operator == Formula.Operator.MINUS) {
        between.add(operator);
        terms.add(right);
        continue;
      }
      if (operator == Formula.Operator.DIVIDED_BY && isZero(right)) {
        sheet.report(
            Code.DIVISION_BY_ZERO,
            scalar.span(),
            "`" + scalar.text().strip() + "` divides by zero",
            "divide by another number");
        return Optional.empty();
      }
      int last = terms.size() - 1;
      terms.set(last, new Formula.Operation(operator, terms.get(last), right));
    }
    Formula sum = terms.get(0);
    for (int i = 0; i < between.size(); i++) {
      sum = new Formula.Operation(between.get(i), sum, terms.get(i + 1));
    }
    return Optional.of(sum);
  }

  private static boolean isZero(Formula formula) {
    return formula instanceof Formula.Constant constant && constant.value().signum() == 0;
  }
}
