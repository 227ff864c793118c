package queries;

public enum Role {
  USER,
  ASSISTANT
}
