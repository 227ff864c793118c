package search;

/** A message that was found, and where. */
public record Hit(long id, String excerpt) {}
