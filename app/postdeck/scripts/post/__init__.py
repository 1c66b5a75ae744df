"""The post script: steps, journal, evidence."""
