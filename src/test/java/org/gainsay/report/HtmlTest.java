package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  private static String written(Html html) {
    StringBuilder page = new StringBuilder();
    html.write(page);
    return page.toString();
  }

  @Nested
  class Words_of_others {
    @Test
    void are_words_whatever_markup_they_hold() {
      assertThat(written(Html.tag("p", "</p><script>alert('&\"')</script>")))
          .isEqualTo("<p>&lt;/p&gt;&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;</p>");
    }

    @Test
    void are_words_in_an_attribute_too() {
      assertThat(written(Html.tag("a").with("title", "\" onclick=\"x")))
          .isEqualTo("<a title=\"&quot; onclick=&quot;x\"></a>");
    }

    @Test
    void show_what_cannot_be_seen() {
      assertThat(written(Html.text("a\u202Eb\u0000\u001b[2J"))).isEqualTo("a&lt;U+202E&gt;b␀␛[2J");
    }

    @Test
    void keep_their_lines_and_tabs() {
      assertThat(written(Html.text("a\r\nb\rc\td\u202E"))).isEqualTo("a\nb\nc\td&lt;U+202E&gt;");
    }
  }

  @Nested
  class An_attribute {
    @ParameterizedTest
    @ValueSource(strings = {"onclick", "onload", "style", "src", "href", "srcdoc", "formaction"})
    void that_could_run_or_fetch_something_is_refused(String name) {
      assertThatThrownBy(() -> Html.tag("a").with(name, "x"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class A_link {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "javascript:alert(1)",
          " https://orlow.example/",
          "data:text/html,x",
          "file:///etc/passwd",
          "//orlow.example",
          "HTTPS:x",
          ""
        })
    void leads_only_to_the_web(String address) {
      assertThat(written(Html.tag("a", "x").toWeb(address))).isEqualTo("<a>x</a>");
    }

    @Test
    void keeps_an_address_of_the_web() {
      assertThat(written(Html.tag("a", "x").toWeb("HTTPS://orlow.example/?a=1&b=\"")))
          .isEqualTo(
              "<a href=\"HTTPS://orlow.example/?a=1&amp;b=&quot;\""
                  + " rel=\"noopener noreferrer external\">x</a>");
    }
  }
}
