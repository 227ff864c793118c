package lists;

/** A type with a converter. */
public record Level(int value) {}
