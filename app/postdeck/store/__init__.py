"""What is remembered: SQLAlchemy, migrations, one module per noun."""
