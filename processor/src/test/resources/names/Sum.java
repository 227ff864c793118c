package names;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.View;

/** A view with such a name. */
@View(
    name = "union",
    value =
        "SELECT g.\"group\" AS \"group\", count(o.\"to\") AS \"a b\""
            + " FROM \"group\" g LEFT JOIN \"a b\" o ON o.\"to\" = g.\"group\" GROUP BY g.\"group\"")
public record Sum(String group, @Column("a b") long orders) {}
