package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Ref;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Vocabulary;
import org.gainsay.link.LinkedClaim;
import org.gainsay.link.Passage;
import org.gainsay.time.When;

/** Accounts of one event that cannot all be right: one finding for each event and component. */
final class Attacks {
  private final Vocabulary vocabulary;

  Attacks(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** In what accounts of an event can clash. */
  private enum Component {
    OCCURRENCE,
    PLACE,
    DATE,
    BY,
    WEAPON,
    TARGET;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    String title() {
      return this == BY ? "alleged perpetrators" : label();
    }
  }

  /** What a claim says of an event, and who says so. */
  private record Account(Claim claim, Optional<Content.Attack> attack, List<Passage> witnesses) {
    boolean denies() {
      return attack.filter(it -> !it.occurred()).isPresent();
    }

    boolean describes() {
      return attack.filter(Content.Attack::occurred).isPresent();
    }

    List<Ref> refs(Component component) {
      return switch (component) {
        case OCCURRENCE, DATE -> List.of();
        case PLACE -> claim.place();
        case BY -> attack.map(Content.Attack::by).orElse(List.of());
        case WEAPON -> attack.map(Content.Attack::weapon).orElse(List.of());
        case TARGET -> attack.map(Content.Attack::target).orElse(List.of());
      };
    }

    boolean isComplete(Component component) {
      return attack.filter(it -> it.only().contains(component.label())).isPresent();
    }

    String value(Component component) {
      return switch (component) {
        case OCCURRENCE -> denies() ? "did not happen" : "happened";
        case DATE -> claim.when().map(When::edtf).orElse("");
        case PLACE, BY, WEAPON, TARGET ->
            String.join(", ", refs(component).stream().map(Ref::toString).sorted().toList());
      };
    }
  }

  List<Finding> find(Collection<LinkedClaim> claims) {
    Map<String, List<Account>> byEvent = new TreeMap<>();
    for (LinkedClaim linked : claims) {
      account(linked)
          .ifPresent(
              account ->
                  byEvent
                      .computeIfAbsent(
                          account.claim().event().orElseThrow().id(), it -> new ArrayList<>())
                      .add(account));
    }
    List<Finding> findings = new ArrayList<>();
    byEvent.forEach((event, accounts) -> findings.addAll(compare(event, accounts)));
    return findings;
  }

  /** A figure of an event says that it occurred. */
  private static Optional<Account> account(LinkedClaim linked) {
    Content content = linked.claim().content();
    boolean speaks = content instanceof Content.Attack || content instanceof Content.Figure;
    List<Passage> witnesses = Facts.witnesses(linked, Stance.SUPPORTS);
    if (!speaks || witnesses.isEmpty() || linked.claim().event().isEmpty()) {
      return Optional.empty();
    }
    Optional<Content.Attack> attack =
        content instanceof Content.Attack it ? Optional.of(it) : Optional.empty();
    return Optional.of(new Account(linked.claim(), attack, witnesses));
  }

  private List<Finding> compare(String event, List<Account> accounts) {
    List<Finding> findings = new ArrayList<>();
    for (Component component : Component.values()) {
      List<Account> apt =
          accounts.stream()
              .filter(it -> component == Component.OCCURRENCE || it.describes())
              .sorted(java.util.Comparator.comparing(it -> it.claim().id()))
              .toList();
      camps(component, apt).ifPresent(camps -> findings.add(finding(event, component, camps)));
    }
    return findings;
  }

  private record Camps(List<Account> a, List<Account> b) {}

  /** Those who clash with the first that clashes at all, and those who side with it. */
  private Optional<Camps> camps(Component component, List<Account> accounts) {
    for (Account first : accounts) {
      List<Account> b = accounts.stream().filter(it -> clash(component, first, it)).toList();
      if (!b.isEmpty()) {
        List<Account> a =
            accounts.stream()
                .filter(it -> !clash(component, first, it))
                .filter(it -> b.stream().allMatch(other -> clash(component, it, other)))
                .toList();
        return Optional.of(first.denies() ? new Camps(b, a) : new Camps(a, b));
      }
    }
    return Optional.empty();
  }

  private boolean clash(Component component, Account one, Account other) {
    return switch (component) {
      case OCCURRENCE -> one.denies() != other.denies();
      case PLACE -> placesDisjoint(one.claim().place(), other.claim().place());
      case DATE -> daysApart(one.claim(), other.claim());
      case BY, WEAPON, TARGET ->
          excluded(component, one, other)
              || leftOut(component, one, other)
              || leftOut(component, other, one);
    };
  }

  private boolean placesDisjoint(List<Ref> some, List<Ref> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .allMatch(
                a -> others.stream().allMatch(b -> vocabulary.placesDisjoint(a.id(), b.id())));
  }

  /** A night may belong to either of two days. */
  private static boolean daysApart(Claim one, Claim other) {
    return one.when().isPresent()
        && other.when().isPresent()
        && one.when().get().outer().apart(other.when().get().outer()) > 1;
  }

  private boolean excluded(Component component, Account one, Account other) {
    return component != Component.BY
        && one.refs(component).stream()
            .anyMatch(a -> other.refs(component).stream().anyMatch(b -> excludes(a, b)));
  }

  private boolean excludes(Ref one, Ref other) {
    Set<String> around = vocabulary.termsAround(one.id());
    Set<String> others = vocabulary.termsAround(other.id());
    return excludes(around, others) || excludes(others, around);
  }

  private boolean excludes(Set<String> some, Set<String> others) {
    return some.stream()
        .flatMap(id -> Optional.ofNullable(vocabulary.terms().get(id)).stream())
        .anyMatch(term -> term.excludes().stream().anyMatch(others::contains));
  }

  /** Whether one account names all there were, and the other names someone else. */
  private boolean leftOut(Component component, Account complete, Account other) {
    return complete.isComplete(component)
        && other.refs(component).stream()
            .anyMatch(
                b -> complete.refs(component).stream().noneMatch(a -> nested(component, a, b)));
  }

  private boolean nested(Component component, Ref one, Ref other) {
    return around(component, one.id()).contains(other.id())
        || around(component, other.id()).contains(one.id());
  }

  private Set<String> around(Component component, String id) {
    return component == Component.BY ? vocabulary.actorsAround(id) : vocabulary.termsAround(id);
  }

  private Finding finding(String event, Component component, Camps camps) {
    Set<String> assumptions = assumptions(component, camps);
    Camp a = camp(component, camps.a(), Role.SUPPORTS);
    Camp b = camp(component, camps.b(), Role.REFUTES);
    Set<String> claims = new TreeSet<>();
    List<Account> all = new ArrayList<>(camps.a());
    all.addAll(camps.b());
    all.forEach(account -> claims.add(account.claim().id()));
    return new Finding(
        Identity.of(Finding.Kind.ATTACK, List.of(event, component.label())),
        Finding.Kind.ATTACK,
        assumptions.isEmpty() ? Level.CONTRADICTION : Level.CONDITIONAL,
        Scope.between(a, b),
        component.title() + " of " + vocabulary.nameOfEvent(event),
        List.copyOf(claims),
        a,
        b,
        says(component, camps.a())
            + "; "
            + says(component, camps.b())
            + Phrases.condition(assumptions)
            + ".",
        steps(event, component, all),
        List.copyOf(assumptions),
        Optional.empty(),
        checklist(event, assumptions),
        List.of(),
        Optional.empty());
  }

  /** Empty where one pair clashes although its texts leave nothing open. */
  private Set<String> assumptions(Component component, Camps camps) {
    Set<String> least = new TreeSet<>();
    for (Account one : camps.a()) {
      for (Account other : camps.b()) {
        Set<String> open = new TreeSet<>(open(component, one));
        open.addAll(open(component, other));
        if (open.isEmpty()) {
          return open;
        }
        least = least.isEmpty() || open.size() < least.size() ? open : least;
      }
    }
    return least;
  }

  private static Set<String> open(Component component, Account account) {
    Set<String> open = new TreeSet<>();
    List<Ref> refs = new ArrayList<>(account.refs(component));
    account.claim().event().ifPresent(refs::add);
    refs.stream()
        .filter(Ref::open)
        .forEach(ref -> open.add("`" + account.claim().id() + "` speaks of " + ref.id()));
    return open;
  }

  private static Camp camp(Component component, List<Account> accounts, Role role) {
    Set<String> values = new LinkedHashSet<>();
    List<Witness> witnesses = new ArrayList<>();
    for (Account account : accounts) {
      values.add(account.value(component));
      for (Passage passage : account.witnesses()) {
        witnesses.add(new Witness(role, account.claim().id(), passage, Optional.empty()));
      }
    }
    return new Camp(String.join("; ", values), witnesses);
  }

  private static String says(Component component, List<Account> accounts) {
    List<String> parts = new ArrayList<>();
    for (Account account : accounts) {
      parts.add(
          Phrases.whoSays(account.witnesses())
              + ": "
              + Phrases.inSentence(account.claim().statement())
              + " ("
              + account.value(component)
              + ")");
    }
    return String.join("; ", parts);
  }

  private static List<Step> steps(String event, Component component, List<Account> accounts) {
    List<Step> steps = new ArrayList<>();
    for (Account account : accounts) {
      steps.add(
          new Step(
              component.label() + ": " + account.value(component),
              "`" + account.claim().id() + "`, which speaks of " + event));
    }
    steps.add(new Step("both cannot be so", basis(component)));
    return steps;
  }

  private static String basis(Component component) {
    return switch (component) {
      case OCCURRENCE -> "an event happened or it did not";
      case PLACE -> "the vocabulary declares the places disjoint";
      case DATE -> "the calendar: more than one day apart";
      case BY -> "`only`";
      case WEAPON, TARGET -> "`only`, or `excludes` in the vocabulary";
    };
  }

  private static List<String> checklist(String event, Set<String> assumptions) {
    List<String> checklist = new ArrayList<>();
    assumptions.forEach(assumption -> checklist.add("It is not so that " + assumption + "."));
    checklist.add("The accounts speak of two events: give each its own instead of " + event + ".");
    checklist.add("An account only reports what others allege: write `modality: possible`.");
    return checklist;
  }
}
