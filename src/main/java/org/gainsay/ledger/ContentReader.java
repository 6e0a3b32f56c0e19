package org.gainsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Formula;
import org.gainsay.claim.Ref;
import org.gainsay.diagnostic.Code;
import org.gainsay.notation.Node;
import org.gainsay.time.When;

/** Reads the block that gives a claim its kind. */
final class ContentReader {
  private static final Set<String> FIGURE = Shapes.FIGURE.names();
  private static final Set<String> ATTACK = Shapes.ATTACK.names();
  private static final Set<String> QUOTATION = Shapes.QUOTATION.names();

  private final Lexicon lexicon;
  private final Map<String, Draft> claims;
  private final String language;

  /** The language is that in which values are written. */
  ContentReader(Lexicon lexicon, Map<String, Draft> claims, String language) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.language = language;
  }

  /** The block under {@code figure}, {@code attack} or {@code quotation}. */
  Content read(Block claim, String kind) {
    return switch (kind) {
      case "figure" ->
          block(claim, kind, "a figure", FIGURE)
              .flatMap(this::figure)
              .orElse(new Content.Unread(Content.Kind.FIGURE));
      case "attack" ->
          block(claim, kind, "an attack", ATTACK)
              .map(this::attack)
              .orElse(new Content.Unread(Content.Kind.ATTACK));
      case "quotation" ->
          block(claim, kind, "a quotation", QUOTATION)
              .flatMap(this::quotation)
              .orElse(new Content.Unread(Content.Kind.QUOTATION));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private Optional<Block> block(Block claim, String key, String name, Set<String> keys) {
    return claim
        .node(key)
        .flatMap(node -> Block.of(claim.sheet(), node, name, keys, lexicon.nearness));
  }

  // Figures

  private Optional<Content> figure(Block block) {
    block.require(Shapes.FIGURE.required());
    Sheet sheet = block.sheet();
    Optional<String> measure =
        block.scalar("measure").map(scalar -> lexicon.measures.resolveOpenly(sheet, scalar).id());
    Values values = new Values(lexicon, language);
    Optional<Values.Own> override = values.override(block);
    Optional<Counted> value = values.read(block, "value", override);
    Optional<Ref> of = block.scalar("of").map(scalar -> lexicon.term(sheet, scalar));
    List<Ref> by = lexicon.actors.resolveAll(sheet, block.scalars("by"));
    List<Ref> target = refs(block, "target", lexicon::termOrName);
    List<Ref> weapon = refs(block, "weapon", lexicon::term);
    List<Ref> cause = refs(block, "cause", lexicon::termOrName);
    Optional<Ref> shareOf = block.scalar("share_of").map(scalar -> lexicon.term(sheet, scalar));
    Optional<String> per = block.text("per");
    Optional<When> asOf = Dates.read(block, "as_of");
    Optional<String> partOf =
        block.scalar("part_of").filter(scalar -> isFigure(sheet, scalar)).map(this::word);
    Optional<Formula> derived = block.scalar("derived").flatMap(scalar -> formula(sheet, scalar));
    return measure.isEmpty() || value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Content.Figure(
                measure.get(),
                value.get(),
                of,
                by,
                target,
                weapon,
                cause,
                shareOf,
                per,
                asOf,
                partOf,
                derived,
                override.map(Values.Own::reason)));
  }

  private String word(Node.Scalar scalar) {
    return scalar.text().strip();
  }

  private static List<Ref> refs(
      Block block, String key, BiFunction<Sheet, Node.Scalar, Ref> resolve) {
    List<Ref> found = new ArrayList<>();
    block.scalars(key).forEach(scalar -> found.add(resolve.apply(block.sheet(), scalar)));
    return found;
  }

  private Optional<Formula> formula(Sheet sheet, Node.Scalar scalar) {
    return FormulaReader.read(
        sheet,
        scalar,
        word -> isFigure(sheet, new Node.Scalar(scalar.span(), word, Node.Style.PLAIN)));
  }

  /** Whether a word is a claim with a value; reports one that is not. */
  private boolean isFigure(Sheet sheet, Node.Scalar scalar) {
    String id = word(scalar);
    Draft claim = claims.get(id);
    if (claim == null) {
      Claims.refuse(sheet, scalar, claims, lexicon.nearness);
      return false;
    }
    if (claim.kind() != Content.Kind.FIGURE) {
      sheet.report(
          Code.BAD_FORMULA,
          scalar.span(),
          "the claim `" + id + "` is " + article(claim.kind()) + ", which has no value",
          "name a claim with a `figure`");
      return false;
    }
    return true;
  }

  private static String article(Content.Kind kind) {
    return (kind == Content.Kind.ATTACK ? "an " : "a ") + kind.label();
  }

  // Attacks

  private Content attack(Block block) {
    Sheet sheet = block.sheet();
    Values values = new Values(lexicon, language);
    List<String> only = new ArrayList<>();
    block
        .scalars("only")
        .forEach(
            scalar ->
                block
                    .choice("only", scalar, Choices.COMPONENTS, lexicon.nearness)
                    .ifPresent(only::add));
    return new Content.Attack(
        refs(block, "target", lexicon::termOrName),
        lexicon.actors.resolveAll(sheet, block.scalars("by")),
        refs(block, "weapon", lexicon::term),
        values.read(block, "killed", Optional.empty()),
        values.read(block, "injured", Optional.empty()),
        block.text("outcome"),
        block.truth("occurred", lexicon.nearness).orElse(true),
        only);
  }

  // Quotations

  private Optional<Content> quotation(Block block) {
    block.require(Shapes.QUOTATION.required());
    Sheet sheet = block.sheet();
    Optional<Ref> speaker =
        block.scalar("speaker").flatMap(scalar -> lexicon.actors.resolve(sheet, scalar));
    Optional<String> words = block.text("words");
    Optional<Content.Occasion> occasion =
        block.scalar("occasion").map(scalar -> occasion(sheet, scalar));
    Optional<String> utterance = block.text("utterance");
    Content.Form form =
        Choices.read(block, "form", Choices.FORMS, lexicon.nearness).orElse(Content.Form.DIRECT);
    return speaker.map(ref -> new Content.Quotation(ref, words, occasion, utterance, form));
  }

  /** An event, or free text; what looks like the id of an event and nearly is one is reported. */
  private Content.Occasion occasion(Sheet sheet, Node.Scalar scalar) {
    String written = word(scalar);
    Optional<Ref> event = lexicon.events.find(written);
    if (event.isPresent()) {
      return new Content.Occasion.Event(event.get());
    }
    String id = written.endsWith("?") ? written.substring(0, written.length() - 1) : written;
    if (Ids.isId(id) && lexicon.events.nearestId(id).isPresent()) {
      lexicon.events.resolve(sheet, scalar);
    }
    return new Content.Occasion.Described(written);
  }
}
