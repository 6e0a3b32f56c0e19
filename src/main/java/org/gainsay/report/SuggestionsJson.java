package org.gainsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gainsay.author.Suggestion;
import org.gainsay.coverage.AttackReport;
import org.gainsay.coverage.Count;
import org.gainsay.coverage.Mention;
import org.gainsay.coverage.Speaker;
import org.gainsay.quantity.Interval;
import org.gainsay.text.Text;

/** Claims ready to paste, offsets in code points of the whole file. */
public final class SuggestionsJson {
  private SuggestionsJson() {}

  public static String of(List<Suggestion> suggestions) {
    ObjectNode document = Json.object().put("version", Json.VERSION);
    ArrayNode items = document.putArray("suggestions");
    suggestions.forEach(each -> items.add(suggestion(each)));
    return Json.write(document);
  }

  private static ObjectNode suggestion(Suggestion suggestion) {
    Mention mention = suggestion.mention();
    Text text = mention.document().text();
    Optional<String> speaker = mention.speaker().map(SuggestionsJson::named);
    boolean quotation = mention.kind() == Mention.Kind.QUOTATION;
    ObjectNode node =
        Json.object()
            .put("kind", mention.kind().label())
            .put("source", mention.document().id().toString())
            .put("start", text.codePointOffset(mention.span().start()))
            .put("end", text.codePointOffset(mention.span().end()))
            .put("text", mention.text());
    number(node, mention);
    node.put("measure", mention.count().map(Count::measure).orElse(null))
        .put("of", mention.count().flatMap(Count::of).orElse(null))
        .put("speaker", speaker.filter(any -> quotation).orElse(null));
    list(node, "said_by", speaker.map(List::of).orElse(List.of()));
    node.put("when", suggestion.when().orElse(null));
    Optional<AttackReport> attack = mention.attack();
    list(node, "target", attack.map(AttackReport::target).orElse(List.of()));
    list(node, "by", attack.map(AttackReport::by).orElse(List.of()));
    list(node, "weapon", attack.map(AttackReport::weapon).orElse(List.of()));
    return node.put("claim", suggestion.yaml());
  }

  /** The id in the vocabulary, else the text's own words. */
  private static String named(Speaker speaker) {
    return speaker.id().orElse(speaker.written());
  }

  private static void number(ObjectNode node, Mention mention) {
    Optional<Interval> literal = mention.number().map(it -> it.reading().literal());
    node.put("value", mention.number().map(any -> mention.text()).orElse(null))
        .put(
            "low",
            literal.flatMap(Interval::low).map(it -> Decimal.number(it.value())).orElse(null))
        .put(
            "high",
            literal.flatMap(Interval::high).map(it -> Decimal.number(it.value())).orElse(null));
  }

  private static void list(ObjectNode node, String key, List<String> items) {
    ArrayNode array = node.putArray(key);
    items.forEach(array::add);
  }
}
