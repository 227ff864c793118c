package lists;

public enum Kind {
  FIRST,
  SECOND
}
