package org.gainsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.time.When;

/** What a claim asserts, by the block it has. */
public sealed interface Content {

  /**
   * How many of something.
   *
   * @param of what is counted; empty for all that the measure counts
   * @param by parties, {@code target}, {@code weapon}, {@code cause}: a narrower count; an empty
   *     list is no restriction
   * @param per the unit of a rate, as written
   * @param partOf the id of a claim whose count includes this one
   */
  record Figure(
      String measure,
      Counted value,
      Optional<Ref> of,
      List<Ref> by,
      List<Ref> target,
      List<Ref> weapon,
      List<Ref> cause,
      Optional<Ref> shareOf,
      Optional<String> per,
      Optional<When> asOf,
      Optional<String> partOf,
      Optional<Formula> derived,
      Optional<String> readingReason)
      implements Content {
    public Figure {
      by = List.copyOf(by);
      target = List.copyOf(target);
      weapon = List.copyOf(weapon);
      cause = List.copyOf(cause);
    }

    Figure forThePublic(Set<String> hidden) {
      return new Figure(
          measure,
          value,
          of,
          by,
          target,
          weapon,
          cause,
          shareOf,
          per,
          asOf,
          partOf.filter(claim -> !hidden.contains(claim)),
          derived.filter(formula -> formula.claims().stream().noneMatch(hidden::contains)),
          readingReason);
    }
  }

  /**
   * An attack, or one said not to have happened.
   *
   * @param by the alleged perpetrators
   * @param only the components ({@code by}, {@code weapon}, {@code target}) whose list is complete
   */
  record Attack(
      List<Ref> target,
      List<Ref> by,
      List<Ref> weapon,
      Optional<Counted> killed,
      Optional<Counted> injured,
      Optional<String> outcome,
      boolean occurred,
      List<String> only)
      implements Content {
    public Attack {
      target = List.copyOf(target);
      by = List.copyOf(by);
      weapon = List.copyOf(weapon);
      only = List.copyOf(only);
    }
  }

  /**
   * Words that someone is said to have said.
   *
   * @param words the words themselves, where the ledger writes them apart from the quote
   */
  record Quotation(
      Ref speaker,
      Optional<String> words,
      Optional<Occasion> occasion,
      Optional<String> utterance,
      Form form)
      implements Content {}

  /** A plain statement. */
  record Statement() implements Content {}

  /** A claim whose block could not be read; its passages are looked up all the same. */
  record Unread(Kind kind) implements Content {}

  /** The kinds of claims. */
  enum Kind {
    FIGURE,
    ATTACK,
    QUOTATION,
    STATEMENT;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
      return label();
    }
  }

  /** Direct speech or indirect. */
  enum Form {
    DIRECT,
    INDIRECT;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** On what occasion words fell: an event of the vocabulary, or free text. */
  sealed interface Occasion {
    record Event(Ref event) implements Occasion {}

    record Described(String words) implements Occasion {}
  }

  default Kind kind() {
    return fold(
        figure -> Kind.FIGURE,
        attack -> Kind.ATTACK,
        quotation -> Kind.QUOTATION,
        statement -> Kind.STATEMENT,
        Unread::kind);
  }

  /** One answer for each kind, so that every caller names them all. */
  default <R> R fold(
      java.util.function.Function<? super Figure, ? extends R> figure,
      java.util.function.Function<? super Attack, ? extends R> attack,
      java.util.function.Function<? super Quotation, ? extends R> quotation,
      java.util.function.Function<? super Statement, ? extends R> statement,
      java.util.function.Function<? super Unread, ? extends R> unread) {
    if (this instanceof Figure it) {
      return figure.apply(it);
    } else if (this instanceof Attack it) {
      return attack.apply(it);
    } else if (this instanceof Quotation it) {
      return quotation.apply(it);
    } else if (this instanceof Statement it) {
      return statement.apply(it);
    } else if (this instanceof Unread it) {
      return unread.apply(it);
    }
    throw new AssertionError(this);
  }
}
