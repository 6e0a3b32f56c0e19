package org.gainsay.intake;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** A colour as a PDF names it: red, green and blue from 0 to 1, where that can be told. */
record Colour(float red, float green, float blue) {
  static final Colour WHITE = new Colour(1, 1, 1);

  /** Whoever reads does not tell colours apart that are nearer than this. */
  private static final float NEAR = 0.03f;

  /** How many numbers stand for a colour that fills and cannot be told. */
  private static final int SOLID = 5;

  boolean isLike(Colour other) {
    return Math.abs(red - other.red) <= NEAR
        && Math.abs(green - other.green) <= NEAR
        && Math.abs(blue - other.blue) <= NEAR;
  }

  static Optional<Colour> of(PDColor color) {
    float[] parts = color.getComponents();
    return switch (parts.length) {
      case 1 -> Optional.of(new Colour(parts[0], parts[0], parts[0]));
      case 3 -> Optional.of(new Colour(parts[0], parts[1], parts[2]));
      case 4 ->
          Optional.of(
              new Colour(
                  (1 - parts[0]) * (1 - parts[3]),
                  (1 - parts[1]) * (1 - parts[3]),
                  (1 - parts[2]) * (1 - parts[3])));
      default -> Optional.empty();
    };
  }

  /** Whether nothing shows through: it is no pattern. */
  static boolean isSolid(PDColor color) {
    return color.getComponents().length > 0;
  }

  /** A colour by its numbers; one that cannot be told in a space of other kinds. */
  static PDColor written(List<COSBase> operands, int parts) {
    float[] numbers = new float[parts];
    for (int i = 0; i < parts && parts < SOLID; i++) {
      boolean number = i < operands.size() && operands.get(i) instanceof COSNumber;
      numbers[i] = number ? ((COSNumber) operands.get(i)).floatValue() : 0;
    }
    return plain(numbers);
  }

  @SuppressWarnings("NullAway") // Numbers without a space are what is kept here.
  private static PDColor plain(float[] numbers) {
    return new PDColor(numbers, null);
  }

  /** The first colour of a space: black; in others none that can be told. */
  static PDColor first(int parts) {
    float[] numbers = new float[parts];
    if (parts == 4) {
      numbers[3] = 1;
    }
    return plain(numbers);
  }

  /** How many numbers a colour has in a space: 0 for patterns. */
  static int parts(@Nullable COSBase name, @Nullable PDResources resources) {
    COSBase space = name;
    if (name instanceof COSName of && resources != null) {
      COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      COSBase found = spaces == null ? null : spaces.getDictionaryObject(of);
      space = found == null ? name : found;
    }
    if (space instanceof COSArray array && array.size() > 0) {
      return ofKind(array);
    }
    return space instanceof COSName named ? ofName(named.getName()) : SOLID;
  }

  private static int ofName(String name) {
    return switch (name) {
      case "DeviceGray", "G", "CalGray" -> 1;
      case "DeviceRGB", "RGB", "CalRGB" -> 3;
      case "DeviceCMYK", "CMYK" -> 4;
      case "Pattern" -> 0;
      default -> SOLID;
    };
  }

  private static int ofKind(COSArray array) {
    String kind = array.getObject(0) instanceof COSName name ? name.getName() : "";
    if (!kind.equals("ICCBased")) {
      return ofName(kind);
    }
    int parts =
        array.getObject(1) instanceof COSDictionary profile
            ? profile.getInt(COSName.N, SOLID)
            : SOLID;
    return parts == 1 || parts == 3 || parts == 4 ? parts : SOLID;
  }
}
