package lists;

import dev.alcove.annotations.Converter;

public final class Converters {
  private Converters() {}

  @Converter
  public static int write(Level level) {
    return level.value() * 10;
  }

  @Converter
  public static Level read(int value) {
    return new Level(value / 10);
  }
}
