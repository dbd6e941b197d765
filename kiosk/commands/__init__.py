"""What the command line does, one file a command. The staff's libraries are imported only by the staff's commands."""
