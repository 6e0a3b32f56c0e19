package org.gainsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.report.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of different makes: the text is what a browser shows, word for word. */
@Tag("browser")
class PagesByChromiumTest {
  private static Chromium chromium;
  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  /** What programs and people make of pages. */
  enum Make {
    A_BLOG(
        """
        <!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>A fire | Harbour</title>
        <style>.screen-reader-only{display:none!important} .wp-caption-text{font-style:italic}
        .entry-title{text-transform:uppercase}</style></head>
        <body class="post-template single"><div id="page"><main><article class="post">
        <div class="entry-title"><h1>A fire in Port Vella</h1></div>
        <p>The fire of 2&nbsp;May burnt for <strong>nine</strong> hours&hellip; At least
        <em>19&nbsp;people</em> were killed &#8211; so the inquiry says.</p>
        <figure><img src="x.jpg" alt="The quay"><figcaption class="wp-caption-text">The quay
        after the fire</figcaption></figure><blockquote><p>We won&#8217;t build there again.</p>
        <cite>Ana Belmar</cite></blockquote>
        <p class="screen-reader-only">Continue reading</p><p>Nobody&shy;body spoke<wbr>.</p>
        </article></main></div></body></html>
        """),
    A_NEWSROOM(
        """
        <html><head><style>
        /* } a brace in a comment { */
        .hed{display:block} .dek,.byline{display:block;color:#333}
        @media print{.story p{display:none}} @media screen{.print-only{display:none}}
        .promo{display:none} .promo.is-shown{display:block}
        #story .label{display:none} .label{display:inline}
        </style><script type="application/ld+json">{"headline":"no"}</script></head>
        <body><div class="story" id="story"><span class="hed">Crane fell before the fire</span>
        <span class="dek">Inquiry hears forty witnesses</span><span class="byline">By Mira Tolan</span>
        <p>It fell at 9&thinsp;pm.</p><p class="print-only">Printed from the site</p>
        <div class="promo is-shown">Shown after all.</div><div class="promo">Subscribe</div>
        <p><span class="label">Never shown</span>The end.</p></div></body></html>
        """),
    AN_ENCYCLOPAEDIA(
        """
        <!DOCTYPE html><html><body><div id="mw-content-text"><p><b>Port Vella</b> (<span
        lang="ca">Port&#160;Vell</span>) is a town of 4,210 people.</p>
        <table class="infobox"><caption>Port Vella</caption><tbody><tr><th scope="row">Population</th>
        <td>4,210</td></tr><tr><th>Area</th><td>5 km<sup>2</sup></td></tr></tbody></table>
        <h2><span class="mw-headline">History</span></h2><p>Founded in 1203<sub>a</sub>.</p>
        <dl><dt>Quay</dt><dd>where boats lie</dd></dl></div></body></html>
        """),
    A_WORD_PROCESSOR(
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
        <meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!--
        p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
        <body lang=EN-GB><div class=WordSection1><p class=MsoNormal><span lang=EN-US>The council
        met on Monday<o:p></o:p></span></p><p class=MsoListParagraph style='text-indent:-18.0pt'>
        <span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
        </span></span>It heard the harbour master.<o:p></o:p></p>
        <p class=MsoNormal><span style='text-transform:uppercase'>straße</span> <span
        style='text-transform:capitalize'>port vella's quay</span></p>
        <!--[if gte mso 9]><p>never</p><![endif]--></div></body></html>
        """),
    AN_OFFICE_SUITE(
        """
        <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><HTML><HEAD><TITLE></TITLE>
        </HEAD><BODY LANG="en-GB" DIR="LTR"><P STYLE="margin-bottom: 0.11in"><FONT FACE="Arial"><FONT
        SIZE=2>The fire killed 14&nbsp;people.</FONT></FONT></P><CENTER><TABLE WIDTH=643><COL
        WIDTH=200><TR VALIGN=TOP><TD><P>Year</P></TD><TD><P>Killed</P></TD></TR><TR><TD><P>2031</P></TD>
        <TD><P>14</P></TD></TR></TABLE></CENTER><P><BR><BR></P></BODY></HTML>
        """),
    A_CONVERTER(
        """
        <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="" xml:lang=""><head>
        <meta charset="utf-8"/><style>code{white-space: pre-wrap;} span.smallcaps{font-variant:
        small-caps;} div.columns{display: flex; gap: min(4vw, 1.5em);}</style></head><body>
        <h1 id="a-fire">A fire</h1><p>Some <span class="smallcaps">words</span>, and <code>a  b</code>.
        </p><div class="columns"><div class="column">Left side</div><div class="column">right side</div>
        </div><pre><code>one
          two</code></pre><hr/></body></html>
        """),
    A_LETTER_OF_NEWS(
        """
        <html><body style="margin:0"><div style="display:none;max-height:0">Preview of the letter</div>
        <table role="presentation" width="100%"><tr><td align="center"><table width="600"><tr><td>
        <h1 style="font-size:24px">This week</h1></td></tr><tr><td>Nine boats<br>burnt.</td></tr>
        <tr><td><table><tr><td>14</td><td>killed</td></tr></table></td></tr></table></td></tr></table>
        </body></html>
        """),
    A_PAGE_OF_LONG_AGO(
        """
        <HTML><BODY BGCOLOR=#FFFFFF><CENTER><H1>HARBOUR NEWS</H1></CENTER><FONT COLOR=RED>New!</FONT>
        <P>The fire &quot;of May&quot; &amp; its <I>causes<B>and</I> effects</B><P>Second <TT>one</TT>
        <BLINK>x</BLINK><NOBR>no break</NOBR><DIR><LI>first<LI>second</DIR><MARQUEE>goes by</MARQUEE>
        """),
    A_FORUM(
        """
        <!doctype html><meta charset=utf-8><style>.sig{visibility:hidden}.avatar,.js-only{display:none}
        .post>.meta{display:flex}</style><body><div class=post><div class=meta><span>ana</span><span>4
        May</span></div><blockquote>quoted <br>line</blockquote><p>Answer with <del></del>&lt;tags&gt;
        and an emoji &#x1F525;.<p class=sig>signature<p hidden>hidden<details><summary>Spoiler</summary>
        folded</details><details open><summary>Open</summary>unfolded</details><noscript>no
        script</noscript><template><p>template</template><dialog>closed</dialog></div>
        """),
    AN_APPLICATION(
        """
        <!DOCTYPE html><html><head><style>.grid{display:grid}.x{display:none}div .x{display:none}
        .y{display:block}[data-off]{display:none}.card h2{text-transform:uppercase}
        .card h2 small{text-transform:none}</style></head><body><div id="root"><div class="grid"><span>One
        card</span><span>Another card</span></div><div class="card"><h2>Title <small>sub Title</small>
        </h2><span class="x">no</span><span style="display:block" class="x">inline wins</span><b
        class="x" style="display:none">no</b><i data-off>off</i></div><script>var a = "<p>no</p>";
        </script></div></body></html>
        """),
    A_PAGE_IN_ARABIC(
        """
        <!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="utf-8"></head><body><h1>الحريق
        في الميناء</h1><p>اندلع الحريق <bdi>Port Vella</bdi> ليلا، وقُتل 19 شخصا.</p></body></html>
        """),
    A_TIMELINE(
        """
        <!doctype html><body><style>ol.events{list-style:none}time{display:block}
        .live::before{content:"LIVE"}.later{display:none}@supports (display:grid){.later{color:red}}
        </style><article><section><time datetime="2031-05-02T21:00">21:00</time><p>Crane falls.</p>
        </section><section><time>21:10</time><p>Fire begins<a href="#">.</a></p></section>
        <section class="later"><p>not yet</p></section></article>
        """);

    private final String page;

    Make(String page) {
      this.page = page;
    }
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00AD", "");
    return Stream.of(plain.split("[\\s\\f•◦▪\u200B]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> read(String name, byte[] bytes) {
    Extraction extraction = Extractor.extract(name, bytes, Optional.empty());
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return words(((Extraction.Extracted) extraction).content());
  }

  @ParameterizedTest
  @EnumSource
  void has_the_words_that_are_shown(Make make) throws Exception {
    Path file = folder.resolve(make.name() + ".html");
    Files.writeString(file, make.page);
    try (BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
      String shown = chromium.open(context, file, "").innerText("body");
      assertThat(read("a.html", Files.readAllBytes(file))).isEqualTo(words(shown));
    }
  }

  @Test
  void has_the_numbers_and_quotation_marks_that_are_printed() throws Exception {
    String lists =
        """
        <!DOCTYPE html><html lang=en><meta charset=utf-8><body style="font:12pt DejaVu Sans">
        <p>He said: <q>They told me <q>no</q>, twice</q>.</p>
        <ol><li>one<li value=7>seven<li>eight</ol><ol start=26 type=a><li>z<li>aa<li>ab</ol>
        <ol type=I start=3><li>three<ol type=i><li>inner<li>second</ol><li>four</ol>
        <ol type=A><li>A<ul><li>free</ul><li>B</ol><ol reversed><li>three<li>two<li>one</ol>
        <ol start=-1><li>minus<li>zero</ol><ol start=0 type=i><li>none<li>one</ol>
        <ol style="list-style:none"><li>bare<li style="list-style-type:decimal">own</ol>
        <ul style="list-style-type: upper-roman"><li>roman<li>again</ul>
        </body></html>
        """;
    Path file = folder.resolve("lists.html");
    Files.writeString(file, lists);
    try (BrowserContext context = chromium.context(new Browser.NewContextOptions())) {
      byte[] printed =
          chromium.open(context, file, "").pdf(new Page.PdfOptions().setFormat("A3"));
      assertThat(read("a.html", lists.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(read("a.pdf", printed));
    }
  }
}
