package org.gainsay.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Which layers of a PDF are switched off when it is opened (ISO 32000-1, 8.11). */
final class Layers {
  private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
  private static final COSName POLICY = COSName.getPDFName("P");

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

  private Layers() {}

  static Layers of(PDDocument document) {
    Layers layers = new Layers();
    COSDictionary properties =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary standard = properties == null ? null : properties.getCOSDictionary(COSName.D);
    if (properties == null || standard == null) {
      return layers;
    }
    if (COSName.OFF.equals(standard.getCOSName(COSName.BASE_STATE))) {
      layers.off.addAll(groups(properties.getCOSArray(COSName.OCGS)));
    }
    groups(standard.getCOSArray(COSName.ON)).forEach(layers.off::remove);
    layers.off.addAll(groups(standard.getCOSArray(COSName.OFF)));
    return layers;
  }

  private static List<COSBase> groups(@Nullable COSArray array) {
    List<COSBase> groups = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      COSBase group = array.getObject(i);
      if (group != null) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** Whether what belongs to this group, or to this choice of groups, is not shown. */
  boolean isOff(@Nullable COSDictionary content) {
    if (content == null || off.isEmpty()) {
      return false;
    } else if (!MEMBERSHIP.equals(content.getCOSName(COSName.TYPE))) {
      return off.contains(content);
    }
    COSBase named = content.getDictionaryObject(COSName.OCGS);
    List<COSBase> groups =
        named instanceof COSArray array
            ? groups(array)
            : named == null ? List.of() : List.of(named);
    return !groups.isEmpty() && !isShown(groups, content.getNameAsString(POLICY, "AnyOn"));
  }

  private boolean isShown(List<COSBase> groups, String policy) {
    return switch (policy) {
      case "AllOn" -> groups.stream().noneMatch(off::contains);
      case "AnyOff" -> groups.stream().anyMatch(off::contains);
      case "AllOff" -> groups.stream().allMatch(off::contains);
      default -> !groups.stream().allMatch(off::contains);
    };
  }
}
