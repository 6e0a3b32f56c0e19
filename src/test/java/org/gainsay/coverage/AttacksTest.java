package org.gainsay.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.ledger.Ledger;
import org.gainsay.link.Desk;
import org.junit.jupiter.api.Test;

/**
 * Which sentences tell of an attack, and what of it: a reader's answers for sentences of our own.
 */
class AttacksTest {
  private static final Path TEXTS = Path.of("src/test/resources/org/gainsay/coverage/attacks.txt");

  private static final String NAMES =
      """
      actors:
        northern-league: {name: Northern League}
        river-council: {name: River Council}
        red-army: {name: Red Army}
        brandt: {name: Ada Brandt}
      places:
        orlow: {name: Orlow}
        karsk: {name: Karsk}
      terms:
        houses: {name: houses, aliases: [house]}
        hospitals: {name: hospitals, aliases: [hospital]}
        schools: {name: schools, aliases: [school]}
        markets: {name: markets, aliases: [market]}
        mosques: {name: mosques, aliases: [mosque]}
        bridges: {name: bridges, aliases: [bridge]}
        villages: {name: villages}
        convoys: {name: convoys, aliases: [convoy]}
        ships: {name: ships, aliases: [ship]}
        rescue-workers: {name: rescue workers}
        journalists: {name: journalists}
        protesters: {name: protesters}
        prisoners: {name: prisoners}
        rockets: {name: rockets}
        drones: {name: drones, aliases: [drone]}
        mortars: {name: mortars}
        mines: {name: mines, aliases: [mine]}
        snipers: {name: snipers, aliases: [sniper]}
        torpedoes: {name: torpedoes}
        chlorine: {name: chlorine}
        barrel-bombs: {name: barrel bombs}
        car-bombs: {name: car bombs, aliases: [car bomb]}
        cruise-missiles: {name: cruise missiles, aliases: [cruise missile]}
        live-ammunition: {name: live ammunition}
      """;

  private static final List<String> PARTS = List.of("by", "target", "weapon", "place");

  /** What is told of an attack: of each part the ids. */
  private record Told(List<Set<String>> parts) {
    static Optional<Told> marked(String line) {
      return line.equals("none")
          ? Optional.empty()
          : Optional.of(
              new Told(Stream.of(line.split(" \\| ", -1)).map(AttacksTest::ids).toList()));
    }

    static Told of(Mention mention) {
      AttackReport report = mention.attack().orElseThrow();
      return new Told(
          List.of(
              new HashSet<>(report.by()),
              new HashSet<>(report.target()),
              new HashSet<>(report.weapon()),
              new HashSet<>(mention.setting().places())));
    }
  }

  private static Set<String> ids(String cell) {
    return cell.equals("-") ? Set.of() : Set.of(cell.split(", ", -1));
  }

  private static Optional<Told> read(String text) {
    Desk desk = new Desk(text, "2031-03-10", NAMES);
    Ledger ledger = desk.readable("claims: []\n");
    return Mentions.in(
            desk.sources(ledger).get(0).documents().get(0), KnownNames.of(ledger.vocabulary()))
        .stream()
        .filter(it -> it.kind() == Mention.Kind.ATTACK)
        .findFirst()
        .map(Told::of);
  }

  @Test
  void attacks_are_told_from_other_things_and_with_who_whom_what_with_and_where()
      throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> nothing = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    int marked = 0;
    for (String block : Files.readString(TEXTS, StandardCharsets.UTF_8).split("\n= ", -1)) {
      int line = block.indexOf('\n');
      String text = block.substring(line + 1).strip();
      if (!block.startsWith("#")) {
        Optional<Told> right = Told.marked(block.substring(0, line));
        Optional<Told> found = read(text);
        marked += right.isPresent() ? 1 : 0;
        if (right.isPresent() && found.isEmpty()) {
          missed.add(text);
        } else if (right.isEmpty() && found.isPresent()) {
          nothing.add(text);
        } else if (right.isPresent()) {
          IntStream.range(0, PARTS.size())
              .filter(i -> !right.get().parts().get(i).equals(found.orElseThrow().parts().get(i)))
              .forEach(
                  i ->
                      parts.add(
                          PARTS.get(i) + " " + found.orElseThrow().parts().get(i) + ": " + text));
        }
      }
    }
    assertThat(missed).as("missed of " + marked).hasSizeLessThanOrEqualTo(marked / 20);
    assertThat(nothing).as("nothing").hasSizeLessThanOrEqualTo(marked / 20);
    assertThat(parts).as("of " + 4 * marked).hasSizeLessThanOrEqualTo(4 * marked / 20);
  }
}
