package org.gainsay.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.gainsay.audit.Audit;
import org.gainsay.audit.PublicPart;
import org.gainsay.contradiction.Finding;
import org.gainsay.contradiction.Level;
import org.gainsay.file.Input;

/** The report as one page that needs nothing else and asks nobody for anything. */
public final class HtmlReport {
  private static final String WHOLE_TEXTS =
      "This file contains the full text of its sources: mind their rights before you pass it on.";
  private static final String EXCERPTS =
      "This file quotes its sources with at most "
          + PublicPart.CONTEXT_WORDS
          + " words around each passage.";

  /** A page of more claims than these is too heavy in any case. */
  private static final int MOST_CLAIMS = 1_000;

  private static final int ROOM_FOR_CONTRADICTIONS = 2_500;

  private final Audit audit;
  private final boolean whole;
  private final Folding folding;
  private final Permalinks links;

  private HtmlReport(Audit audit, boolean whole, Folding folding) {
    this.audit = audit;
    this.whole = whole;
    this.folding = folding;
    this.links = Permalinks.of(audit);
  }

  /** With every source whole. */
  public static String of(Audit audit) {
    return page(audit, true);
  }

  /** To hand out: without whole texts, notes and private claims. */
  public static String of(PublicPart part) {
    return page(part.audit(), false);
  }

  private static String page(Audit audit, boolean whole) {
    if (audit.claims().size() <= MOST_CLAIMS) {
      HtmlReport report = new HtmlReport(audit, whole, Folding.NONE);
      Html body = report.body();
      if (body.nodes() < Folding.MOST_NODES - 100) {
        return report.page(body);
      }
    }
    return folded(audit, whole);
  }

  /** With long lists folded away. */
  static String folded(Audit audit, boolean whole) {
    HtmlReport report = new HtmlReport(audit, whole, Folding.LONG_LISTS);
    return report.page(report.body());
  }

  private String notice() {
    return whole ? WHOLE_TEXTS : EXCERPTS;
  }

  private String page(Html body) {
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html><!-- ").append(notice()).append(" -->\n");
    Html.tag("html").with("lang", "en").holding(head(), body).write(page);
    return page.append("\n").toString();
  }

  private static Html head() {
    Html.Asset style = Html.Asset.named("report.css");
    String policy =
        "default-src 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(Html.Asset.named("report.js"))
            + "; base-uri 'none'; form-action 'none'";
    return Html.tag("head")
        .holding(
            Html.tag("meta").with("charset", "utf-8"),
            Html.tag("meta").with("http-equiv", "Content-Security-Policy").with("content", policy),
            Html.tag("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
            Html.tag("meta").with("name", "color-scheme").with("content", "light dark"),
            Html.tag("meta").with("name", "referrer").with("content", "no-referrer"),
            Html.tag("title", "Gainsay: where the documents disagree"),
            Html.tag("style").holding(style));
  }

  /** As a policy names a script: the hash of exactly what stands between the tags. */
  private static String hash(Html.Asset asset) {
    String hex = Input.sha256(asset.content().getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex)) + "'";
  }

  private Html body() {
    return Html.tag("body")
        .holding(
            Html.tag("p", notice()).kind("notice"),
            Html.tag("a", "Skip to the contradictions").kind("skip").to("contradictions"),
            header(),
            Html.tag("main")
                .holding(
                    SummarySection.of(audit, links, folding),
                    contradictions(),
                    ClaimsSection.of(links, audit.findings().findings(), folding),
                    RangesSection.of(links, folding),
                    TimelineSection.of(links, folding),
                    ComparisonsSection.of(audit.findings(), links, folding),
                    SourcesSection.of(audit, links, whole, folding)),
            Html.tag("footer").holding(Html.tag("p", Summary.LIMITS)),
            Html.tag("script").holding(Html.Asset.named("report.js")));
  }

  private Html header() {
    return Html.tag("header")
        .holding(
            Html.tag("p", "Gainsay").kind("brand"),
            Html.tag("h1", "Where the documents disagree"),
            Html.tag("p", standfirst()).kind("standfirst"),
            Html.tag("nav")
                .with("aria-label", "Contents")
                .holding(
                    Html.tag("a", "Summary").to("summary"),
                    Html.tag("a", "Contradictions").to("contradictions"),
                    Html.tag("a", "Claims").to("claims"),
                    Html.tag("a", "Figures").to("figures"),
                    Html.tag("a", "Timeline").to("timeline"),
                    Html.tag("a", "Compared").to("comparisons"),
                    Html.tag("a", "Sources").to("sources")));
  }

  private String standfirst() {
    Summary summary = Summary.of(audit, audit.diagnostics());
    return Count.of(summary.claims(), "claim")
        + ", each looked up word for word in "
        + Count.of(summary.documents(), "document")
        + ". "
        + SummarySection.capitalized(Count.of(summary.contradictions(), "contradiction"))
        + unexplained(summary.contradictions(), summary.open())
        + ".";
  }

  private static String unexplained(long all, long open) {
    if (all == 0) {
      return "";
    } else if (open == all || open == 0) {
      String which = all == 1 ? ", " : ", all of them ";
      return which + (open == 0 ? "explained" : "unexplained");
    }
    return ", " + open + " of them unexplained";
  }

  private Html contradictions() {
    List<Finding> findings =
        audit.findings().findings().stream().filter(it -> it.level() != Level.TENSION).toList();
    List<Html> articles = new ArrayList<>();
    findings.stream()
        .filter(Finding::isOpen)
        .forEach(it -> articles.add(FindingArticle.of(it, links)));
    findings.stream()
        .filter(it -> !it.isOpen())
        .forEach(it -> articles.add(FindingArticle.of(it, links)));
    Element section =
        Html.tag("section").id("contradictions").holding(Html.tag("h2", "The contradictions"));
    return articles.isEmpty()
        ? section.holding(Html.tag("p", "No documents contradict each other in what was checked."))
        : section.holding(folding.list(ROOM_FOR_CONTRADICTIONS, articles, Html::all));
  }
}
