package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder in which commands are run as an analyst would, and what they print. */
record Desk(Path folder) {
  /** What a command came to. */
  record Outcome(int code, String out, String err) {}

  /** A workspace of an invented fire, in which two documents clash. */
  static Desk withFire(Path folder) {
    Desk desk = new Desk(folder);
    desk.write(
        "seeds/herald.txt",
        "The Herald, 4 May 2031\n\n“We won’t build on that quay again,” the mayor, Ana Belmar, told"
            + " the council. 14 people were killed in the fire, the city said.\n");
    desk.write(
        "seeds/courier.txt", "At least 19 people were killed in the Port Vella fire of 2 May.\n");
    desk.write(
        "seeds/sources.yaml",
        """
        sources:
          herald:
            file: herald.txt   # as obtained
            title: A quay
            published: 2031-05-04
            language: en
          courier:
            file: courier.txt
            title: A fire
            published: 2031-05-03
            language: en
        """);
    desk.write(
        "claims/vocabulary.yaml",
        """
        actors:
          belmar: {name: Ana Belmar, aliases: [the mayor]}
        places:
          port-vella: {name: Port Vella}
        events:
          fire: {name: fire, place: port-vella, when: 2031-05-02}
        """);
    desk.write(
        "claims/fire.yaml",
        """
        claims:
          - id: killed-inquiry   # the city's count
            statement: The fire killed 14 people.
            event: fire
            figure: {measure: killed, of: people, value: 14 people}
            evidence:
              - source: herald
                quote: 14 people were killed in the fire

          - id: killed-union
            statement: The fire killed at least 19 people.
            event: fire
            figure: {measure: killed, of: people, value: At least 19 people}
            evidence:
              - source: courier
                quote: At least 19 people were killed in the Port Vella fire
            review:
              verdict: supported   # for now
              by: ben

          - id: quay
            statement: Ana Belmar said that the city would not build on the quay again.
            quotation: {speaker: belmar}
            evidence:
              - source: herald
                said_by: belmar
                quote: >-
                  "We won't build on that quay again," the mayor, Ana Belmar, told
                  the council
        """);
    return desk;
  }

  /** Somewhere to print to that nobody reads. */
  Console console() {
    return console(new StringWriter(), new StringWriter());
  }

  private Console console(StringWriter out, StringWriter err) {
    return new Console(new PrintWriter(out), new PrintWriter(err), folder, false, Map.of());
  }

  Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Run.of(arguments, console(out, err));
    return new Outcome(code, out.toString(), err.toString());
  }

  void write(String file, String content) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, content);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Every file by its path. */
  Map<String, String> files() {
    try (Stream<Path> paths = Files.walk(folder)) {
      Map<String, String> files = new TreeMap<>();
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
      return files;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
