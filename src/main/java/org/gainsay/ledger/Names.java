package org.gainsay.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Ref;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import org.gainsay.diagnostic.Place;
import org.gainsay.diagnostic.Related;
import org.gainsay.notation.Node;
import org.gainsay.text.Folding;

/** The ids, names and aliases of one sort of records, and what they refer to. */
final class Names {
  private final String sort;
  private final Code unknown;
  private final Nearness nearness;
  private final Map<String, Owner> ids = new LinkedHashMap<>();
  private final Map<String, Owner> names = new HashMap<>();

  private record Owner(String id, Optional<Place> place) {}

  /** The sort is as messages call it: "actor". */
  Names(String sort, Code unknown, Nearness nearness) {
    this.sort = sort;
    this.unknown = unknown;
    this.nearness = nearness;
  }

  boolean isId(String id) {
    return ids.containsKey(id);
  }

  void id(String id, Optional<Place> place) {
    Owner owner = new Owner(id, place);
    ids.put(id, owner);
    names.putIfAbsent(Folding.name(id), owner);
  }

  /** Takes a name, and reports one that another record goes by. */
  void name(Sheet sheet, String id, String name, Place place) {
    Owner before = names.putIfAbsent(Folding.name(name), new Owner(id, Optional.of(place)));
    if (before != null && !before.id().equals(id)) {
      Diagnostic taken =
          Diagnostic.of(
              Code.NAME_TAKEN,
              place,
              "`"
                  + Block.shortened(name)
                  + "` is a name of both `"
                  + before.id()
                  + "` and `"
                  + id
                  + "`",
              "give each " + sort + " names that no other has");
      sheet.report(
          before.place().map(other -> taken.with(new Related(other, "the other"))).orElse(taken));
    }
  }

  /** A name that is built in gives way to the ledger's own. */
  void builtInName(String id, String name) {
    names.putIfAbsent(Folding.name(name), new Owner(id, Optional.empty()));
  }

  /** The id that a reference means, without a trailing {@code ?}. */
  Optional<Ref> find(String written) {
    Optional<Ref> whole = closed(written).map(Ref::to);
    if (whole.isPresent() || !written.endsWith("?")) {
      return whole;
    }
    return closed(written.substring(0, written.length() - 1).strip()).map(id -> new Ref(id, true));
  }

  private Optional<String> closed(String written) {
    if (ids.containsKey(written)) {
      return Optional.of(written);
    }
    return Optional.ofNullable(names.get(Folding.name(written))).map(Owner::id);
  }

  /** The reference, or nothing and a report. */
  Optional<Ref> resolve(Sheet sheet, Node.Scalar scalar) {
    String written = scalar.text().strip();
    Optional<Ref> found = find(written);
    if (found.isEmpty()) {
      sheet.report(
          unknown,
          scalar.span(),
          "no " + sort + " `" + Block.shortened(written) + "` is declared",
          several(written)
              .orElseGet(() -> didYouMean(written) + "declare it under `" + sort + "s:`"));
    }
    return found;
  }

  /** Names with commas between them, where a list was meant. */
  private Optional<String> several(String written) {
    List<String> each = Stream.of(written.split(",", -1)).map(String::strip).toList();
    return each.size() > 1 && each.stream().anyMatch(it -> find(it).isPresent())
        ? Optional.of("put several in brackets: `[" + String.join(", ", each) + "]`")
        : Optional.empty();
  }

  /** As {@link #resolve}, for what may be left undeclared. */
  Ref resolveOpenly(Sheet sheet, Node.Scalar scalar) {
    return find(scalar.text().strip()).orElseGet(() -> undeclared(sheet, scalar));
  }

  Ref undeclared(Sheet sheet, Node.Scalar scalar) {
    String written = scalar.text().strip();
    boolean open = written.endsWith("?");
    String id = open ? written.substring(0, written.length() - 1).strip() : written;
    sheet.report(
        unknown,
        scalar.span(),
        "no "
            + sort
            + " `"
            + Block.shortened(id)
            + "` is declared, so it is compared with itself"
            + " only",
        didYouMean(id) + "declare it under `" + sort + "s:`, with what it is `within`");
    return new Ref(id, open);
  }

  List<Ref> resolveAll(Sheet sheet, List<Node.Scalar> scalars) {
    List<Ref> found = new ArrayList<>();
    scalars.forEach(scalar -> resolve(sheet, scalar).ifPresent(found::add));
    return found;
  }

  Optional<String> nearestId(String written) {
    return nearness.nearest(written, ids.keySet());
  }

  private String didYouMean(String written) {
    String word = written.endsWith("?") ? written.substring(0, written.length() - 1) : written;
    Optional<String> near = nearness.nearest(word, ids.keySet());
    if (near.isEmpty()) {
      near = nearness.nearest(Folding.name(word), names.keySet()).map(name -> owner(name).id());
    }
    return near.map(id -> "did you mean `" + id + "`? ").orElse("");
  }

  private Owner owner(String folded) {
    Owner owner = names.get(folded);
    if (owner == null) {
      throw new IllegalStateException(folded);
    }
    return owner;
  }
}
