package org.gainsay.intake;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types, entities or anything from outside, to a limited depth. */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  /** Is told of elements by their local names as they come. */
  interface Visitor {
    /** Whether what is inside is looked at; {@link #leave} is called in either case. */
    boolean enter(String name, Element element);

    void words(String words);

    void leave(String name);
  }

  /** The attributes of an element, by their local names. */
  interface Element {
    Optional<String> attribute(String name);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  static void read(byte[] bytes, Visitor visitor) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
      walk(reader, visitor);
    } catch (XMLStreamException broken) {
      String message = broken.getMessage() == null ? "" : broken.getMessage();
      boolean declares = message.toUpperCase(Locale.ROOT).contains("DOCTYPE");
      throw declares ? declares() : new Unfit("is broken or cut off inside", "get the file again");
    }
  }

  private static Unfit declares() {
    return new Unfit(
        "declares entities (DOCTYPE), as no word processor does", "ask where the file comes from");
  }

  private static void walk(XMLStreamReader reader, Visitor visitor) throws XMLStreamException {
    Deque<String> names = new ArrayDeque<>();
    int skipped = 0;
    while (reader.hasNext()) {
      Limits.goOn();
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = reader.getLocalName();
          names.push(name);
          if (names.size() > Limits.DEPTH) {
            throw new Unfit(
                "nests its elements more than " + Limits.DEPTH + " deep",
                "ask where the file comes from");
          }
          skipped += skipped > 0 || !visitor.enter(name, at -> attribute(reader, at)) ? 1 : 0;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = names.pop();
          skipped -= skipped > 0 ? 1 : 0;
          if (skipped == 0) {
            visitor.leave(name);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (skipped == 0) {
            visitor.words(reader.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw declares();
        default -> {}
      }
    }
  }

  private static Optional<String> attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
