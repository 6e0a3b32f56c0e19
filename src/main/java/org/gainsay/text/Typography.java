package org.gainsay.text;

/** Which characters are typography: white space, dashes, quotation marks, what is not seen. */
public final class Typography {
  private static final String QUOTATION_MARKS = "\"'`´‘’‚‛“”„‟‹›«»′″‵‶ʼʻ＂＇「」『』〝〞〟｢｣";
  private static final String DASHES = "-‐‑‒–—―−﹘﹣－⸺⸻";
  private static final String MATHEMATICAL = "+<>=±×÷≈≤≥≠¬∓";

  private Typography() {}

  /** Blanks of every width, tabs, line ends and page breaks. */
  public static boolean isWhite(int c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return c == 0x85 || Character.isSpaceChar(c);
  }

  public static boolean isLineEnd(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  public static boolean isDash(int c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Quotation marks of every kind, apostrophes and primes. */
  public static boolean isQuotationMark(int c) {
    return QUOTATION_MARKS.indexOf(c) >= 0;
  }

  /** Apostrophes and the marks that are typed for them. */
  public static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇' || c == '`' || c == '´';
  }

  /** Not seen and not counted: soft hyphens, joiners, directional and other format controls. */
  public static boolean isIgnorable(int c) {
    return c >= 0x80
        && (Character.getType(c) == Character.FORMAT
            || c == 0x0640
            || c == 0x034F
            || (c >= 0xFE00 && c <= 0xFE0F));
  }

  /** Joins the character before it into one for the reader. */
  public static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** A symbol that changes a value: currency, per cent, degree, fraction, comparison. */
  public static boolean isValueSymbol(int c) {
    if (c == '%' || c == '°' || c == '‰' || c == '‱' || c == '٪' || MATHEMATICAL.indexOf(c) >= 0) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL || type == Character.OTHER_NUMBER;
  }

  /** A picture or other sign that stands for words. */
  public static boolean isPicture(int c) {
    return c >= 0x80 && Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** A span without the white space at its ends; a byte order mark counts as white space. */
  public static Span trim(CharSequence content, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(content.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(content.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return isWhite(c) || c == '\uFEFF';
  }
}
