// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Conversion.BuiltIn;
import dev.alcove.processor.model.Conversion.Converted;
import dev.alcove.processor.model.Conversion.Direct;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversionReaderTest {

  private static final String ROW = "@Table record Row(@PrimaryKey long id, %s value) {}";

  private static Column column(String type, String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    all.add(ROW.formatted(type));
    Table table =
        Declarations.tables("Row.class", all.toArray(String[]::new)).database().tables().get(0);
    return table.column("value");
  }

  private static String converter(String name, String stored) {
    return """
    class %s {
      @Converter static %s write(Locale value) { throw new Error(); }
      @Converter static Locale read(%s value) { throw new Error(); }
    }
    """
        .formatted(name, stored, stored);
  }

  @Test
  void typesOfSqliteAreStoredDirectly() {
    assertThat(column("boolean").type()).isEqualTo(StorageClass.INTEGER);
    assertThat(column("Long").type()).isEqualTo(StorageClass.INTEGER);
    assertThat(column("short").type()).isEqualTo(StorageClass.INTEGER);
    assertThat(column("float").type()).isEqualTo(StorageClass.REAL);
    assertThat(column("Double").type()).isEqualTo(StorageClass.REAL);
    assertThat(column("String").type()).isEqualTo(StorageClass.TEXT);
    assertThat(column("byte[]").type()).isEqualTo(StorageClass.BLOB);
    assertThat(column("char").conversion()).isInstanceOf(Direct.class);
  }

  @Test
  void builtInTypesNeedNoConverter() {
    assertThat(builtIn("Instant")).isEqualTo(BuiltInType.INSTANT_TEXT);
    assertThat(builtIn("@Column(type = ColumnType.INTEGER) Instant"))
        .isEqualTo(BuiltInType.INSTANT_MILLIS);
    assertThat(builtIn("UUID")).isEqualTo(BuiltInType.UUID);
    assertThat(builtIn("Duration")).isEqualTo(BuiltInType.DURATION);
    assertThat(builtIn("java.math.BigDecimal")).isEqualTo(BuiltInType.BIG_DECIMAL);
    assertThat(builtIn("java.net.URI")).isEqualTo(BuiltInType.URI);
    assertThat(builtIn("DayOfWeek")).isEqualTo(BuiltInType.ENUM);
  }

  private static BuiltInType builtIn(String type) {
    return ((BuiltIn) column(type).conversion()).type();
  }

  @Test
  void optionalIsANullableColumn() {
    Column column = column("@NonNull Optional<Instant>");
    assertThat(column.conversion()).isInstanceOf(Conversion.OptionalOf.class);
    assertThat(column.notNull()).isFalse();
    assertThat(column.type()).isEqualTo(StorageClass.TEXT);
  }

  @Test
  void unknownTypeIsKeptAsMissing() {
    assertThat(column("Locale").conversion()).isInstanceOf(Conversion.Missing.class);
    assertThat(column("Optional<Locale>").conversion()).isInstanceOf(Conversion.Missing.class);
  }

  @Test
  void converterOfTheFieldWins() {
    Column column =
        Declarations.of(
                converter("Near", "long"),
                converter("Middle", "byte[]"),
                converter("Far", "String"),
                "@Table(converters = Middle.class) record Row(@PrimaryKey long id,"
                    + " @Column(converters = Near.class) Locale value, Locale other) {}",
                "@Table record Third(@PrimaryKey long id, Locale value) {}",
                "@Database(tables = {Row.class, Third.class}, converters = Far.class)"
                    + " interface Db extends AlcoveDatabase {}")
            .database()
            .tables()
            .get(0)
            .column("value");
    assertThat(column.type()).isEqualTo(StorageClass.INTEGER);
  }

  @Test
  void converterOfTheTableWinsOverTheDatabases() {
    var tables =
        Declarations.of(
                converter("Middle", "byte[]"),
                converter("Far", "String"),
                "@Table(converters = Middle.class) record Row(@PrimaryKey long id, Locale l) {}",
                "@Table record Third(@PrimaryKey long id, Locale l) {}",
                "@Database(tables = {Row.class, Third.class}, converters = Far.class)"
                    + " interface Db extends AlcoveDatabase {}")
            .database()
            .tables();
    assertThat(tables.get(0).column("l").type()).isEqualTo(StorageClass.BLOB);
    assertThat(tables.get(1).column("l").type()).isEqualTo(StorageClass.TEXT);
  }

  @Test
  void converterMayStoreABuiltInTypeAnotherWay() {
    String seconds =
        """
        class Seconds {
          @Converter static long write(Instant value) { return 0; }
          @Converter static Instant read(long value) { return null; }
        }
        """;
    Column column = column("@Column(converters = Seconds.class) Instant", seconds);
    assertThat(column.type()).isEqualTo(StorageClass.INTEGER);
    assertThat(column.conversion()).isInstanceOf(Converted.class);
  }

  @Test
  void missingDirectionIsKeptAsNull() {
    String half = "class Half { @Converter static String write(Locale value) { return null; } }";
    Converted converted =
        (Converted) column("@Column(converters = Half.class) Locale", half).conversion();
    assertThat(converted.toColumn().name()).isEqualTo("write");
    assertThat(converted.fromColumn()).isNull();
  }

  @Test
  void converterSaysWhetherItTakesNull() {
    String json =
        """
        @NullMarked class Json {
          @Converter static @Nullable String write(@Nullable Locale value) { return null; }
          @Converter static Locale read(String value) { throw new Error(); }
        }
        """;
    Converted converted =
        (Converted) column("@Column(converters = Json.class) Locale", json).conversion();
    assertThat(converted.toColumn().takesNull()).isTrue();
    assertThat(converted.toColumn().returnsNull()).isTrue();
    assertThat(converted.fromColumn().takesNull()).isFalse();
    assertThat(converted.fromColumn().returnsNull()).isFalse();
  }

  @Test
  void genericTypesAreToldApartByTheirArguments() {
    String json =
        """
        class Json {
          @Converter static String write(List<String> value) { return ""; }
          @Converter static List<String> read(String value) { return null; }
        }
        """;
    assertThat(column("@Column(converters = Json.class) List<String>", json).conversion())
        .isInstanceOf(Converted.class);
    assertThat(column("@Column(converters = Json.class) List<Long>", json).conversion())
        .isInstanceOf(Conversion.Missing.class);
  }

  @Test
  void converterInUnmarkedCodeNeverSeesNull() {
    Converted converted =
        (Converted)
            column(
                    "@Column(converters = Locales.class) @Nullable Locale",
                    converter("Locales", "String"))
                .conversion();

    assertThat(converted.toColumn().takesNull()).isFalse();
    assertThat(converted.toColumn().returnsNull()).isTrue();
    assertThat(converted.fromColumn().takesNull()).isFalse();
  }
}
