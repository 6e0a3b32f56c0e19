package org.gainsay.link;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.anchor.Anchoring;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Content;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Evidence;
import org.gainsay.file.Input;
import org.gainsay.source.Document;
import org.gainsay.text.Folding;
import org.gainsay.text.Sentences;
import org.gainsay.time.When;

/**
 * What a review or reconciliation rests on, in nine characters: a claim as written, without its
 * notes, tags, review and silences, and the folded text of its passages with the sentences around
 * them.
 *
 * <p>An {@code f} and the first eight hexadecimal digits of a SHA-256.
 */
final class Fingerprint {
  private static final char SEPARATOR = '\u001F';

  private final StringBuilder written = new StringBuilder();

  private Fingerprint() {}

  /**
   * Of a claim.
   *
   * @param texts for each passage what {@link #text} gives
   */
  static String of(Claim claim, List<Passage> passages, List<String> texts) {
    Fingerprint print = new Fingerprint();
    print.claim(claim);
    for (int i = 0; i < passages.size(); i++) {
      print.passage(passages.get(i).evidence(), texts.get(i));
    }
    byte[] bytes = print.written.toString().getBytes(StandardCharsets.UTF_8);
    return "f" + Input.sha256(bytes).substring(0, 8);
  }

  private void claim(Claim claim) {
    add("statement", claim.statement());
    add("place", claim.place());
    add("when", claim.when().map(When::edtf));
    add("event", claim.event());
    add("said_by", claim.saidBy());
    add("modality", claim.modality().label());
    add("kind", claim.kind().label());
    content(claim.content()).forEach(this::add);
  }

  private static Map<String, Object> content(Content content) {
    return content.fold(
        Fingerprint::figure,
        Fingerprint::attack,
        Fingerprint::quotation,
        statement -> Map.of(),
        unread -> Map.of());
  }

  private static Map<String, Object> figure(Content.Figure figure) {
    Map<String, Object> keys = new TreeMap<>();
    keys.put("measure", figure.measure());
    keys.put("value", figure.value().written());
    keys.put("of", figure.of());
    keys.put("by", figure.by());
    keys.put("target", figure.target());
    keys.put("weapon", figure.weapon());
    keys.put("cause", figure.cause());
    keys.put("share_of", figure.shareOf());
    keys.put("per", figure.per());
    keys.put("as_of", figure.asOf().map(When::edtf));
    keys.put("part_of", figure.partOf());
    keys.put("derived", figure.derived());
    keys.put("reading", figure.readingReason());
    if (figure.readingReason().isPresent()) {
      keys.put("literal", figure.value().reading().literal());
    }
    return keys;
  }

  private static Map<String, Object> attack(Content.Attack attack) {
    Map<String, Object> keys = new TreeMap<>();
    keys.put("target", attack.target());
    keys.put("by", attack.by());
    keys.put("weapon", attack.weapon());
    keys.put("killed", attack.killed().map(Counted::written));
    keys.put("injured", attack.injured().map(Counted::written));
    keys.put("outcome", attack.outcome());
    keys.put("occurred", attack.occurred());
    keys.put("only", attack.only());
    return keys;
  }

  private static Map<String, Object> quotation(Content.Quotation quotation) {
    Map<String, Object> keys = new TreeMap<>();
    keys.put("speaker", quotation.speaker());
    keys.put("words", quotation.words());
    keys.put("occasion", quotation.occasion());
    keys.put("utterance", quotation.utterance());
    keys.put("form", quotation.form().label());
    return keys;
  }

  private void passage(Evidence evidence, String text) {
    add("source", evidence.document());
    add("stance", evidence.stance().label());
    add("said_by", evidence.saidBy());
    add("modality", evidence.modality().label());
    add("passage", text);
  }

  /** What a fingerprint keeps of a passage: the folded sentences around it, else the quote. */
  static String text(Passage passage) {
    return passage
        .found()
        .flatMap(found -> passage.document().map(document -> around(document, found)))
        .orElse(passage.evidence().quote());
  }

  private static String around(Document document, Anchoring.Found found) {
    return found.spans().stream()
        .map(span -> document.text().slice(Sentences.around(document.text(), span)))
        .map(Fingerprint::folded)
        .collect(Collectors.joining(" … "));
  }

  /**
   * Without what may change when a text is wrapped or typeset anew: letters, digits, signs of
   * value, and what stands between two digits.
   */
  private static String folded(String words) {
    StringBuilder folded = new StringBuilder();
    String name = Folding.name(words);
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean last = at + 1 == name.length();
      boolean betweenDigits =
          at > 0 && !last && isDigit(name.charAt(at - 1)) && isDigit(name.charAt(at + 1));
      boolean kept = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isSign(c);
      folded.append(kept || betweenDigits ? String.valueOf(c) : "");
    }
    return folded.toString();
  }

  private static boolean isSign(char c) {
    return c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL || "+±<>".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(String key, Object value) {
    written.append(key).append('=').append(plain(value)).append(SEPARATOR);
  }

  private static String plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Fingerprint::plain).orElse("");
    } else if (value instanceof List<?> list) {
      return list.stream().map(Fingerprint::plain).collect(Collectors.joining(","));
    }
    return value.toString();
  }
}
