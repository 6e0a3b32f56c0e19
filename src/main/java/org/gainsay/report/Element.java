package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An element of a page, with attributes that can neither run nor fetch anything. */
record Element(String name, List<Attribute> attributes, List<Html> content) implements Html {
  private static final Set<String> VOID = Set.of("meta", "input");

  /** Attributes whose value a browser fetches, follows or runs. */
  private static final Set<String> ACTIVE =
      Set.of("src", "srcset", "srcdoc", "href", "action", "formaction", "style", "data", "ping");

  record Attribute(String name, String value) {}

  public Element {
    attributes = List.copyOf(attributes);
    content = List.copyOf(content);
  }

  Element holding(Html... more) {
    return holding(List.of(more));
  }

  Element holding(List<? extends Html> more) {
    List<Html> all = new ArrayList<>(content);
    all.addAll(more);
    return new Element(name, attributes, all);
  }

  /** With an attribute; one that could run or fetch something is a mistake of ours. */
  Element with(String attribute, String value) {
    if (ACTIVE.contains(attribute) || attribute.startsWith("on")) {
      throw new IllegalArgumentException("not inert: " + attribute);
    }
    return added(attribute, value);
  }

  /** The class by which the style sheet knows it. */
  Element kind(String kind) {
    return with("class", kind);
  }

  Element id(String id) {
    return with("id", id);
  }

  /** A link to a place on the same page. */
  Element to(String anchor) {
    return added("href", "#" + anchor);
  }

  /** A link to an address of the web, and to nothing else. */
  Element toWeb(String address) {
    return isWeb(address)
        ? added("href", address).added("rel", "noopener noreferrer external")
        : this;
  }

  static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  private Element added(String attribute, String value) {
    List<Attribute> all = new ArrayList<>(attributes);
    all.add(new Attribute(attribute, value));
    return new Element(name, all, content);
  }

  /** What a {@code noscript} holds is one text for a browser that runs scripts. */
  @Override
  public int nodes() {
    return 1 + (name.equals("noscript") ? 1 : content.stream().mapToInt(Html::nodes).sum());
  }

  @Override
  public void write(StringBuilder page) {
    page.append('<').append(name);
    for (Attribute attribute : attributes) {
      page.append(' ').append(attribute.name()).append("=\"");
      Html.escape(attribute.value(), page);
      page.append('"');
    }
    page.append('>');
    if (!VOID.contains(name)) {
      content.forEach(piece -> piece.write(page));
      page.append("</").append(name).append('>');
    }
  }
}
