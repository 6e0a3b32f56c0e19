package org.gainsay.intake;

import java.util.Calendar;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself. */
final class PdfAbout {
  private PdfAbout() {}

  static Extraction.About of(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    return new Extraction.About(
        Names.title(information.getTitle()),
        Names.author(information.getAuthor()),
        Optional.empty(),
        Optional.empty(),
        made(information),
        Optional.empty(),
        language(document.getDocumentCatalog().getCOSObject().getString(COSName.LANG)));
  }

  private static Optional<String> made(PDDocumentInformation information) {
    Calendar made = information.getCreationDate();
    return made == null
        ? Optional.empty()
        : Days.edtf(
            String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                made.get(Calendar.YEAR),
                made.get(Calendar.MONTH) + 1,
                made.get(Calendar.DAY_OF_MONTH)));
  }

  private static Optional<String> language(@Nullable String tag) {
    return Optional.ofNullable(tag)
        .map(it -> it.strip().replace('_', '-'))
        .filter(it -> Locale.forLanguageTag(it).getLanguage().length() >= 2);
  }
}
