package names;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.Converter;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.Naming;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import java.time.Duration;

/** Says itself how it is named, and how what it holds is stored. */
@Table(naming = Naming.SNAKE_CASE, converters = Visit.Minutes.class)
public record Visit(
    @PrimaryKey long visitId,
    @Index @ForeignKey(table = Person.class) long personId,
    @Column("howLong") Duration length) {

  public static final class Minutes {
    private Minutes() {}

    @Converter
    public static long toMinutes(Duration length) {
      return length.toMinutes();
    }

    @Converter
    public static Duration ofMinutes(long minutes) {
      return Duration.ofMinutes(minutes);
    }
  }
}
