package paging;

public record Ranked(String id, long number) {}
