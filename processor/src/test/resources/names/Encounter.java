package names;

import dev.alcove.annotations.Embedded;

/** No table itself, with rows of two that are named in two ways. */
public record Encounter(
    boolean isFirst, @Embedded Person person, @Embedded(prefix = "v_") Visit visit) {}
