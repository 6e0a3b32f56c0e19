package org.gainsay.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its head. */
record HtmlAbout(Document page) {
  Extraction.About read() {
    return new Extraction.About(
        meta("og:title", "dc.title", "citation_title", "parsely-title")
            .or(this::heading)
            .or(this::title),
        meta("author", "article:author", "dc.creator", "citation_author", "parsely-author")
            .filter(author -> !author.startsWith("http")),
        meta("og:site_name", "dc.publisher", "citation_publisher"),
        published(),
        Optional.empty(),
        address(),
        language());
  }

  private Optional<String> meta(String... names) {
    return Stream.of(names).flatMap(name -> meta(name).stream()).findFirst();
  }

  private Optional<String> meta(String name) {
    return page.select("meta").stream()
        .filter(
            it ->
                it.attr("name").equalsIgnoreCase(name)
                    || it.attr("property").equalsIgnoreCase(name))
        .flatMap(it -> Names.plain(it.attr("content")).stream())
        .findFirst();
  }

  private Optional<String> heading() {
    return page.select("h1").size() == 1
        ? Optional.of(page.select("h1").text()).flatMap(Names::plain)
        : Optional.empty();
  }

  private Optional<String> title() {
    return Optional.of(page.title()).flatMap(Names::plain);
  }

  private Optional<String> published() {
    return meta(
            "article:published_time",
            "datepublished",
            "dc.date.issued",
            "citation_publication_date",
            "citation_date",
            "parsely-pub-date",
            "date")
        .or(() -> attribute("[itemprop=datePublished]", "datetime"))
        .or(() -> attribute("[itemprop=datePublished]", "content"))
        .flatMap(Days::edtf);
  }

  private Optional<String> address() {
    return attribute("link[rel=canonical]", "href")
        .or(() -> meta("og:url"))
        .filter(address -> address.startsWith("https://") || address.startsWith("http://"));
  }

  private Optional<String> language() {
    return attribute("html[lang]", "lang")
        .or(() -> attribute("html[xml:lang]", "xml:lang"))
        .map(tag -> tag.replace('_', '-'))
        .filter(tag -> Locale.forLanguageTag(tag).getLanguage().length() >= 2);
  }

  private Optional<String> attribute(String selector, String name) {
    Element found = page.selectFirst(selector);
    return found == null
        ? Optional.empty()
        : Optional.of(found.attr(name).strip()).filter(value -> !value.isEmpty());
  }
}
