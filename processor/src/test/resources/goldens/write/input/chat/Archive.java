package chat;

interface Archive {
  default int archived() {
    return 0;
  }
}
