package org.gainsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Random;

/**
 * A workspace of one density: twenty claims to a document and ten to a village, over ten years; one
 * figure in forty is given otherwise by another document, and one claim in four is reviewed.
 */
final class LargeDesk {
  private static final int CLAIMS_TO_A_DOCUMENT = 20;
  private static final int CLAIMS_TO_A_VILLAGE = 10;
  private static final LocalDate ORIGIN = LocalDate.of(2021, 1, 1);
  private static final String[] MEASURES = {"killed", "injured", "displaced"};
  private static final String[] VERBS = {"killed", "injured", "displaced"};
  private static final String[] WORDS =
      ("the council met again and heard from those who had come down the valley with carts and"
              + " lamps while others waited by the bridge for news of the road and of the mill")
          .split(" ", -1);

  private final Random random = new Random(11);
  private final Path folder;
  private final int claims;
  private final StringBuilder ledger = new StringBuilder("claims:\n");
  private final StringBuilder manifest = new StringBuilder("sources:\n");

  /** What the last figure said, for another document to contradict. */
  private String last = "";

  private int lastNumber;

  private LargeDesk(Path folder, int claims) {
    this.folder = folder;
    this.claims = claims;
  }

  static void write(Path folder, int claims) throws IOException {
    new LargeDesk(folder, claims).write();
  }

  private void write() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.createDirectories(folder.resolve("claims"));
    vocabulary();
    for (int document = 0; document * CLAIMS_TO_A_DOCUMENT < claims; document++) {
      document(document);
    }
    Files.writeString(folder.resolve("claims/large.yaml"), ledger);
    Files.writeString(folder.resolve("seeds/sources.yaml"), manifest);
  }

  private void vocabulary() throws IOException {
    StringBuilder vocabulary = new StringBuilder("places:\n");
    int villages = Math.max(1, claims / CLAIMS_TO_A_VILLAGE);
    for (int i = 0; i < villages; i++) {
      vocabulary.append("  village-" + i + ": {name: Village " + i + ", within: county-" + i % 50);
      vocabulary.append(", kind: village}\n");
    }
    for (int i = 0; i < 50; i++) {
      vocabulary.append("  county-" + i + ": {name: County " + i + ", kind: county}\n");
    }
    vocabulary.append("actors:\n");
    for (int i = 0; i < 40; i++) {
      vocabulary.append("  speaker-" + i + ": {name: Speaker N" + i + "}\n");
    }
    vocabulary.append("terms:\n  rockets: {name: rockets}\n  mill: {name: mill}\n");
    Files.writeString(folder.resolve("claims/vocabulary.yaml"), vocabulary);
  }

  private void document(int number) {
    StringBuilder text = new StringBuilder("Chronicle, number " + number + "\n\n");
    LocalDate published = ORIGIN.plusDays(3700);
    for (int i = 0; i < CLAIMS_TO_A_DOCUMENT; i++) {
      paragraph(text);
      claim(number, number * CLAIMS_TO_A_DOCUMENT + i, text);
      text.append("\n\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try {
      Files.write(folder.resolve("seeds/d" + number + ".txt"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    manifest.append("  d" + number + ":\n    file: d" + number + ".txt\n    sha256: ");
    manifest.append(sha256(bytes) + "\n    title: Chronicle, number " + number + "\n");
    manifest.append("    published: " + published + "\n    language: en\n");
  }

  private void paragraph(StringBuilder text) {
    int words = 25 + random.nextInt(50);
    for (int i = 0; i < words; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(i == 0 ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) : word);
      text.append(i == words - 1 ? ". " : " ");
    }
  }

  /** The first number from there on that the document does not hold, so that each is found once. */
  private static int unlike(StringBuilder text, int number) {
    int free = number;
    while (text.indexOf(" " + free + " ") >= 0) {
      free++;
    }
    return free;
  }

  private void claim(int document, int number, StringBuilder text) {
    int village = random.nextInt(Math.max(1, claims / CLAIMS_TO_A_VILLAGE));
    LocalDate day = ORIGIN.plusDays(random.nextInt(3650));
    String when = "    place: village-" + village + "\n    when: " + day + "\n";
    int kind = random.nextInt(20);
    String head = "  - id: claim-" + number + "\n    statement: ";
    String quote;
    if (kind == 0 && !last.isEmpty()) {
      int other = unlike(text, lastNumber * 3 + 7);
      quote = other + " people were " + last.split("\\|", -1)[0];
      String said = last.split("\\|", -1)[1];
      ledger.append(head + "So many were harmed, " + other + " by this count.\n" + said);
      ledger.append("    figure: {measure: " + last.split("\\|", -1)[0] + ", of: people, value: " + other + " people}\n");
    } else if (kind < 12) {
      int measure = random.nextInt(MEASURES.length);
      int many = unlike(text, 2 + random.nextInt(900));
      quote = many + " people were " + VERBS[measure];
      ledger.append(head + "In village " + village + " " + many + " people were " + VERBS[measure] + ".\n" + when);
      ledger.append("    figure: {measure: " + MEASURES[measure] + ", of: people, value: " + many + " people}\n");
      last = MEASURES[measure] + "|" + when;
      lastNumber = many;
    } else if (kind < 16) {
      int some = unlike(text, 2 + random.nextInt(30));
      int many = some == village ? unlike(text, some + 1) : some;
      quote = "Rockets hit the mill of Village " + village + " and " + many + " people were injured";
      ledger.append(head + "Rockets hit the mill of village " + village + ".\n" + when);
      ledger.append("    attack: {target: mill, weapon: rockets, injured: " + many + "}\n");
    } else {
      int speaker = random.nextInt(40);
      quote = "“We shall count again in the year " + number + ",” said Speaker N" + speaker;
      ledger.append(head + "Speaker N" + speaker + " said that they would count again.\n" + when);
      ledger.append("    quotation: {speaker: speaker-" + speaker + "}\n    said_by: speaker-" + speaker + "\n");
    }
    ledger.append("    evidence: {source: d" + document + ", quote: '" + quote + "'}\n");
    if (random.nextInt(4) == 0) {
      ledger.append("    review: {verdict: supported, by: desk, because: The chronicle says so.}\n");
    }
    text.append(quote).append(". ");
    paragraph(text);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
