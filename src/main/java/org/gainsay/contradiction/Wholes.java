package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.gainsay.claim.MeasureKind;

/**
 * Ceilings by shape, as a trie with one storey for each axis, in which a floor visits only the
 * shapes that contain its own.
 */
final class Wholes {
  private static final Axis[] AXES = Axis.values();

  /** What a storey holds that is not the last; there are many. */
  private static final Whole NONE = new Whole(new Shape(List.of()));

  /** A storey of the trie: the last one holds the wholes. */
  private static final class Node {
    private final Map<Value, Node> below = new HashMap<>();
    private Whole whole = NONE;
  }

  private final Lattice lattice;
  private final Node root = new Node();
  private final List<Whole> wholes = new ArrayList<>();
  private final Map<Axis, Map<String, Set<Value>>> mentions = new EnumMap<>(Axis.class);
  private final Map<Value, List<Value>> containers = new HashMap<>();

  Wholes(Lattice lattice, Collection<Limit> ceilings) {
    this.lattice = lattice;
    for (Axis axis : AXES) {
      mentions.put(axis, new HashMap<>());
    }
    ceilings.forEach(this::add);
  }

  /** In the order in which their first ceilings came. */
  List<Whole> wholes() {
    return wholes;
  }

  private void add(Limit ceiling) {
    Node node = root;
    for (Value value : ceiling.key().shape().values()) {
      node = node.below.computeIfAbsent(value, it -> new Node());
      Map<String, Set<Value>> byId = mentions.getOrDefault(value.axis(), Map.of());
      value.ids().forEach(id -> byId.computeIfAbsent(id, it -> byText()).add(value));
    }
    if (node.whole.ceilings().isEmpty()) {
      node.whole = new Whole(ceiling.key().shape());
      wholes.add(node.whole);
    }
    node.whole.ceilings().add(ceiling);
  }

  /** What is nearest must not depend on the order in which the ceilings came. */
  private static Set<Value> byText() {
    return new TreeSet<>(Comparator.comparing(Value::toString));
  }

  /** Puts a floor into every whole whose shape contains its own. */
  void place(Limit floor) {
    visit(floor, (whole, distance) -> whole.floors().add(new Whole.Inside(floor, distance)));
  }

  /** The wholes whose shapes contain that of a floor. */
  List<Whole> around(Limit floor) {
    List<Whole> around = new ArrayList<>();
    visit(floor, (whole, distance) -> around.add(whole));
    return around;
  }

  private void visit(Limit floor, ObjIntConsumer<Whole> visitor) {
    Value measure = floor.key().on(Axis.MEASURE);
    boolean rigid = floor.fact().isRatio() || floor.fact().tempo() == Tempo.EXACT;
    MeasureKind kind = lattice.kind(measure);
    List<Value> measures = rigid ? List.of(measure) : containers(measure);
    for (int i = 0; i < measures.size(); i++) {
      Node node = root.below.get(measures.get(i));
      if (node == null) {
        continue;
      }
      MeasureKind other = lattice.kind(measures.get(i));
      if ((kind == MeasureKind.STOCK) == (other == MeasureKind.STOCK)) {
        new Visit(
                floor,
                measures.get(i),
                rigid ? EnumSet.noneOf(Axis.class) : widening(kind, other),
                visitor)
            .descend(node, 1, i);
      }
    }
  }

  private static EnumSet<Axis> widening(MeasureKind kind, MeasureKind other) {
    EnumSet<Axis> widening = EnumSet.noneOf(Axis.class);
    for (Axis axis : AXES) {
      if (Inference.widens(kind, axis) && Inference.widens(other, axis)) {
        widening.add(axis);
      }
    }
    return widening;
  }

  /** The way of one floor down the trie. */
  private final class Visit {
    private final Limit floor;
    private final Value measure;
    private final Set<Axis> widening;
    private final ObjIntConsumer<Whole> visitor;

    Visit(Limit floor, Value measure, Set<Axis> widening, ObjIntConsumer<Whole> visitor) {
      this.visitor = visitor;
      this.floor = floor;
      this.measure = measure;
      this.widening = widening;
    }

    void descend(Node node, int storey, int distance) {
      if (storey == AXES.length) {
        visitor.accept(node.whole, distance);
        return;
      }
      List<Value> wider = wider(AXES[storey]);
      for (int i = 0; i < wider.size(); i++) {
        Node next = node.below.get(wider.get(i));
        if (next != null) {
          descend(next, storey + 1, distance + i);
        }
      }
    }

    private List<Value> wider(Axis axis) {
      Value value = floor.key().on(axis);
      if (!widening.contains(axis)) {
        return List.of(value);
      }
      boolean otherMeasure = measure != floor.key().on(Axis.MEASURE);
      return axis == Axis.TERM && value.isAll() && otherMeasure
          ? containers(lattice.counted(floor.key().shape()))
          : containers(value);
    }
  }

  /** The values of ceilings that contain a value, nearest first: itself, then wider ones, all. */
  private List<Value> containers(Value value) {
    List<Value> known = containers.get(value);
    if (known == null) {
      known = findContainers(value);
      containers.put(value, known);
    }
    return known;
  }

  private List<Value> findContainers(Value value) {
    Map<String, Set<Value>> byId = mentions.getOrDefault(value.axis(), Map.of());
    Set<Value> found = new LinkedHashSet<>(List.of(value));
    if (!value.isAll()) {
      String any = value.ids().iterator().next();
      for (String id : lattice.around(value.axis(), any)) {
        byId.getOrDefault(id, Set.of()).stream()
            .filter(wider -> lattice.within(value, wider))
            .forEach(found::add);
      }
      if (value.axis() != Axis.MEASURE && lattice.holdsInAll(value)) {
        found.add(lattice.all(value.axis()));
      }
    }
    return List.copyOf(found);
  }
}
