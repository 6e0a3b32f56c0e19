package org.gainsay.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.anchor.AnchorsTest.find;

import org.gainsay.text.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "ar | قتل ١٢ شخصا | وفي البيان: قُتِلَ ١٢ شخصًا أمس. | typographic",
        "ar | قتل 12 شخصا | وفي البيان: قتل ١٢ شخصا أمس. | typographic",
        "ar | محمد الكبير | محمـــد الكبير هنا | typographic",
        "ar | اسكندرية احمد | إسكندرية أحمد هنا | typographic",
        "ar | ﻣﺤﻤﺪ هنا | كان محمد هنا | typographic",
        "ar | قتل 12 شخصا هناك | قتل ٧٢ شخصا هناك | altered",
        "ar | لم يقتل احد في المدينة | يقتل احد في المدينة | altered",
        "ru | Мост рухнул | когда мост рухнул ночью | typographic",
        "ru | МОСТ РУХНУЛ | когда мост рухнул ночью | punctuation",
        "ru | Это не правда совсем | Это правда совсем | altered",
        "el | ο Οδυσσευς | ο Οδυσσευσ εδώ | typographic",
        "he | שלום עולם | שָׁלוֹם עוֹלָם כאן | typographic",
        "tr | İstanbul’da yaşıyor | o istanbul'da yaşıyor | typographic",
        "tr | DIŞİŞLERİ BAKANI | yeni dışişleri bakanı geldi | punctuation",
        "de | Strasse der Stadt | die Straße der Stadt | typographic",
        "de | STRASSE | die Straße | punctuation",
        "de | kein Mensch starb bei dem Brand | ein Mensch starb bei dem Brand | altered",
        "zh | 三人受伤 | 当晚三人受伤。 | exact",
        "zh | 三人受伤 | 当晚十三人受伤。 | altered-or-missing",
        "zh | 12人死亡 | 其中１２人死亡。 | typographic",
        "ja | カタカナ | それはｶﾀｶﾅです | typographic",
        "ja | 東京は 大きい | 東京は大きい街 | punctuation",
        "ko | 다리가 무너졌다 | 그 다리가 무너졌다. | typographic-nfd",
        "hi | पुल गिर गया | कल पुल गिर गया था | exact",
        "hi | पल गिर गया | कल पुल गिर गया था | near-or-altered",
        "th | สะพาน | ที่สะพานเก่า | exact",
        "en | great 🎉 news | a great 🎉 news | exact",
        "en | great 🎉 news | a great 🎈 news | near",
        "en | 𝐀bc of it | an Abc of it | typographic",
        "en | H\u0332ello there | a Hello there | near",
      })
  void are_folded_each_in_its_way(String language, String quote, String source, String label) {
    String text =
        label.endsWith("nfd")
            ? java.text.Normalizer.normalize(source, java.text.Normalizer.Form.NFD)
            : source;
    String found = find(text, Quote.of(quote), language).label();
    String expected = label.replace("-nfd", "");
    assertThat(expected.split("-or-", -1)).contains(found);
  }

  @Nested
  class Page_furniture {
    private final String source =
        "The old bridge at Orlow was"
            + pageEnd(12)
            + "repaired in May, but the mill was"
            + pageEnd(13)
            + "never re-"
            + pageEnd(14)
            + "built again.";

    private static String pageEnd(int number) {
      return "\n" + number + "\n\fTHE ORLOW TIMES\n\n";
    }

    @Test
    void inside_a_sentence_is_left_out_and_shown() {
      Anchoring.Found found = (Anchoring.Found) find(source, Quote.of("Orlow was repaired in May"));
      assertThat(found.match()).isEqualTo(Match.ELIDED);
      assertThat(AnchorsTest.slices(source, found.spans()))
          .containsExactly("Orlow was", "repaired in May");
      assertThat(AnchorsTest.slices(source, found.omitted()))
          .containsExactly("12\n\fTHE ORLOW TIMES");
    }

    @Test
    void inside_a_word_is_left_out_too() {
      Anchoring.Found found = (Anchoring.Found) find(source, Quote.of("was never rebuilt again"));
      assertThat(AnchorsTest.slices(source, found.spans()))
          .containsExactly("was", "never re-", "built again");
    }

    @Test
    void does_not_hide_what_differs() {
      assertThat(find(source, Quote.of("the mill was ever rebuilt again")).label())
          .isIn("near", "altered");
      assertThat(find(source, Quote.of("Orlow was 12 repaired in May")).label())
          .isNotIn("exact", "typographic", "punctuation", "elided");
    }

    @Test
    void of_one_page_break_is_known_by_standing_alone() {
      String once = "A guard who was asked for his\n\fAnnual report 2019\n\nname gave none.";
      assertThat(find(once, Quote.of("asked for his name")).label()).isEqualTo("elided");
    }

    @Test
    void without_page_breaks_is_known_by_its_repeats() {
      String mark = "\n\nRIVER REPORT\n\n";
      String text =
          "the report goes on" + mark + "on and on" + mark + "about its" + mark + "many old mills.";
      assertThat(find(text, Quote.of("about its many old mills")).label()).isEqualTo("elided");
    }
  }

  @Test
  void surrogates_without_partner_are_no_letters() {
    String source = "an old \uD800bridge\uDC00 fell";
    Anchoring.Found found = (Anchoring.Found) find(source, Quote.of("old bridge fell"));
    assertThat(found.spans()).containsExactly(new Span(3, source.length()));
  }
}
