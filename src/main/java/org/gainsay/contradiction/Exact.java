package org.gainsay.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.quantity.Rational;

/** Branch and bound over a few floors: the heaviest pairwise disjoint family. */
final class Exact {
  private final List<Limit> floors;
  private final Packing packing;
  private final int[] compatible;
  private Rational best = Rational.ZERO;
  private int chosen;

  Exact(Packing packing, List<Limit> floors) {
    this.packing = packing;
    this.floors = floors.stream().sorted(packing.heavier()).toList();
    this.compatible = new int[floors.size()];
    for (int i = 0; i < floors.size(); i++) {
      for (int j = 0; j < floors.size(); j++) {
        if (i != j && packing.disjoint(this.floors.get(i), this.floors.get(j))) {
          compatible[i] |= 1 << j;
        }
      }
    }
  }

  List<Limit> heaviest() {
    search(0, (1 << floors.size()) - 1, Rational.ZERO);
    return members(chosen);
  }

  private void search(int taken, int open, Rational weight) {
    if (weight.compareTo(best) > 0) {
      best = weight;
      chosen = taken;
    }
    if (open == 0 || weight.plus(packing.sum(members(open))).compareTo(best) <= 0) {
      return;
    }
    int next = Integer.numberOfTrailingZeros(open);
    int rest = open & ~(1 << next);
    Rational with = weight.plus(packing.sum(List.of(floors.get(next))));
    search(taken | (1 << next), rest & compatible[next], with);
    search(taken, rest, weight);
  }

  private List<Limit> members(int set) {
    List<Limit> members = new ArrayList<>();
    for (int i = 0; i < floors.size(); i++) {
      if ((set >> i & 1) == 1) {
        members.add(floors.get(i));
      }
    }
    return members;
  }
}
