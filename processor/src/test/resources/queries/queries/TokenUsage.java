package queries;

public record TokenUsage(int total) {}
