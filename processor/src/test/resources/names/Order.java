package names;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Trigger;
import org.jspecify.annotations.Nullable;

/** A table whose name is not even a word. */
@Table("a b")
@Trigger(
    name = "when",
    sql =
        "AFTER INSERT ON \"a b\" BEGIN"
            + " UPDATE \"group\" SET \"a b\" = new.\"1st\" WHERE \"group\" = new.\"to\"; END")
public record Order(
    @PrimaryKey @GeneratedId(prefix = "or'der_") @Column("primary key") String key,
    @ForeignKey(
            table = Group.class,
            onDelete = ReferentialAction.CASCADE,
            onUpdate = ReferentialAction.CASCADE)
        @Index
        @Column("to")
        String to,
    @Column("1st") @Nullable String first,
    @Column("sa\"id") @Nullable String said,
    @Column("Größe") double size,
    @Column("x.y") double weight,
    @Embedded(prefix = "by ") @Nullable Author author) {}
