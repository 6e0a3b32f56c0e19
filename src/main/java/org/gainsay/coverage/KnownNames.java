package org.gainsay.coverage;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Glossary;
import org.gainsay.claim.Vocabulary;
import org.gainsay.text.Folding;
import org.gainsay.text.Wording;

/**
 * Those whom a vocabulary names, made ready once to be recognised in all documents.
 *
 * @param actorsByKey ids by their folded names
 * @param placesByWord ids by themselves folded
 * @param actorsByFirstName ids of persons; empty where several share the first name
 */
public record KnownNames(
    Vocabulary vocabulary,
    Glossary actors,
    Glossary places,
    Glossary terms,
    Glossary measures,
    Map<String, String> actorsByKey,
    Map<String, String> placesByWord,
    Map<String, String> actorsByFirstName) {
  public KnownNames {
    actorsByKey = Map.copyOf(actorsByKey);
    placesByWord = Map.copyOf(placesByWord);
    actorsByFirstName = Map.copyOf(actorsByFirstName);
  }

  /** All names of a vocabulary. */
  public static KnownNames of(Vocabulary vocabulary) {
    Map<String, String> actorsByKey = new TreeMap<>();
    Map<String, String> actorsByFirstName = new TreeMap<>();
    for (String id : new TreeSet<>(vocabulary.actors().keySet())) {
      for (String name : vocabulary.namesOfActor(id)) {
        actorsByKey.putIfAbsent(Folding.key(name), id);
      }
      firstName(vocabulary.namesOfActor(id).get(0), id, actorsByFirstName);
    }
    Map<String, String> placesByWord = new TreeMap<>();
    for (String id : new TreeSet<>(vocabulary.places().keySet())) {
      placesByWord.putIfAbsent(Folding.key(id), id);
    }
    return new KnownNames(
        vocabulary,
        Glossary.ofActors(vocabulary),
        Glossary.ofPlaces(vocabulary),
        Glossary.ofTerms(vocabulary),
        Glossary.ofMeasures(vocabulary),
        actorsByKey,
        placesByWord,
        actorsByFirstName);
  }

  private static void firstName(String name, String id, Map<String, String> byFirstName) {
    Wording words = Wording.of(name);
    if (words.size() == 2 && Names.isCapital(words, 0) && Names.isCapital(words, 1)) {
      byFirstName.merge(words.key(0), id, (one, other) -> "");
    }
  }
}
